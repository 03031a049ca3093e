/** What the page does: move, zoom, find, and light up what belongs to a box. Plain JavaScript of browsers. */
export const pageScript = `
'use strict';
(() => {
  const view = document.getElementById('view');
  const svg = view.querySelector('svg');
  const search = document.getElementById('search');
  const buttons = [...document.querySelectorAll('#list button')];
  const boxes = new Map([...svg.querySelectorAll('.box')].map((box) => [box.id, box]));
  const lines = [...svg.querySelectorAll('.line')];
  const size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  const at = { x: 0, y: 0, scale: 1 };
  const limit = (scale) => Math.min(4, Math.max(0.02, scale));
  const show = () => { svg.style.transform = 'translate(' + at.x + 'px,' + at.y + 'px) scale(' + at.scale + ')'; };
  const fit = () => {
    at.scale = limit(Math.min(1, view.clientWidth / size.width, view.clientHeight / size.height));
    at.x = Math.max(0, (view.clientWidth - size.width * at.scale) / 2);
    at.y = Math.max(0, (view.clientHeight - size.height * at.scale) / 2);
    show();
  };
  const zoom = (factor, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
    const scale = limit(at.scale * factor);
    at.x = x - ((x - at.x) * scale) / at.scale;
    at.y = y - ((y - at.y) * scale) / at.scale;
    at.scale = scale;
    show();
  };
  const choose = (id, move) => {
    const box = boxes.get(id);
    const near = new Set(id === undefined ? [] : [id]);
    for (const line of lines) {
      const lit = id !== undefined && (line.dataset.from === id || line.dataset.to === id);
      line.classList.toggle('lit', lit);
      line.classList.toggle('dim', box !== undefined && !lit);
      if (lit) near.add(line.dataset.from).add(line.dataset.to);
    }
    for (const [other, element] of boxes) {
      element.classList.toggle('lit', other === id);
      element.classList.toggle('dim', box !== undefined && lines.length > 0 && !near.has(other));
    }
    for (const button of buttons) {
      if (button.dataset.id === id) { button.setAttribute('aria-current', 'true'); button.scrollIntoView({ block: 'nearest' }); }
      else button.removeAttribute('aria-current');
    }
    if (box === undefined || !move) return;
    if (at.scale < 0.6) at.scale = 1;
    const place = box.getBBox();
    const matrix = box.getCTM().multiply(svg.getCTM().inverse());
    at.x = view.clientWidth / 2 - (matrix.e + place.x + place.width / 2) * at.scale;
    at.y = view.clientHeight / 2 - (matrix.f + place.y + Math.min(place.height, 400) / 2) * at.scale;
    show();
  };
  const find = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const button of buttons) {
      button.parentElement.hidden = !words.every((word) => button.dataset.text.includes(word));
    }
  };
  view.addEventListener('wheel', (event) => {
    event.preventDefault();
    const place = view.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 400), event.clientX - place.left, event.clientY - place.top);
  }, { passive: false });
  let held;
  view.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    held = { x: event.clientX, y: event.clientY, moved: false };
  });
  view.addEventListener('pointermove', (event) => {
    if (held === undefined) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(dx, dy) < 4) return;
    if (!held.moved) view.setPointerCapture(event.pointerId);
    held = { x: event.clientX, y: event.clientY, moved: true };
    view.classList.add('moving');
    at.x += dx; at.y += dy;
    show();
  });
  view.addEventListener('pointerup', (event) => {
    if (held !== undefined && !held.moved) choose(event.target.closest('.box')?.id, false);
    held = undefined;
    view.classList.remove('moving');
  });
  view.addEventListener('pointercancel', () => { held = undefined; view.classList.remove('moving'); });
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.id, true));
  search.addEventListener('input', find);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') buttons.find((button) => !button.parentElement.hidden)?.click();
    if (event.key === 'Escape') { search.value = ''; find(); view.focus(); }
  });
  document.getElementById('in').addEventListener('click', () => zoom(1.25));
  document.getElementById('out').addEventListener('click', () => zoom(0.8));
  document.getElementById('fit').addEventListener('click', fit);
  document.addEventListener('keydown', (event) => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    const step = steps[event.key];
    if (event.key === '/') { event.preventDefault(); search.focus(); search.select(); }
    else if (event.key === '+' || event.key === '=') zoom(1.25);
    else if (event.key === '-') zoom(0.8);
    else if (event.key === '0') fit();
    else if (event.key === 'Escape') choose(undefined, false);
    else if (step !== undefined) { event.preventDefault(); at.x += step[0]; at.y += step[1]; show(); }
  });
  addEventListener('resize', fit);
  fit();
})();
`
