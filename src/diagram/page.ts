import { escaped } from './markup.js'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'

/** What a page shows beside its drawing. */
export interface Page {
  readonly title: string
  /** `19 tables · at e2829a12ece3` */
  readonly subtitle: string
  /** An SVG document. */
  readonly svg: string
  /** Boxes of the drawing, by id, to be found by name. */
  readonly entries: readonly { readonly id: string; readonly name: string; readonly text: string }[]
}

/**
 * A page of its own: it loads nothing from anywhere, and says so to the browser
 * (https://developer.mozilla.org/docs/Web/HTTP/CSP). It can be searched, moved and zoomed, by mouse and by keyboard.
 */
export function diagramPage({ title, subtitle, svg, entries }: Page): string {
  const list = entries
    .map(
      ({ id, name, text }) =>
        `<li><button type="button" data-id="${escaped(id)}" data-text="${escaped(text.toLowerCase())}">${escaped(name)}</button></li>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
<input id="search" type="search" placeholder="Find (press /)" aria-label="Find by name" autocomplete="off" spellcheck="false">
<div role="group" aria-label="Zoom">
<button type="button" id="out" aria-label="Zoom out">−</button>
<button type="button" id="fit">Fit</button>
<button type="button" id="in" aria-label="Zoom in">+</button>
</div>
</header>
<nav aria-label="Contents"><ul id="list">
${list}
</ul></nav>
<main id="view" tabindex="0" aria-label="Diagram: drag to move, roll to zoom">
${svg.trim()}
</main>
<script>${pageScript}</script>
</body>
</html>
`
}
