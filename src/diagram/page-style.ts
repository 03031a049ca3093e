import { colours } from './style.js'
import { fontFamily } from './text-size.js'

/** How the page around a drawing looks. */
export const pageStyle = `${colours}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: grid; grid-template: auto minmax(0, 1fr) / 15rem minmax(0, 1fr); background: var(--ground); color: var(--ink); font: 14px/1.4 system-ui, sans-serif; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding: .5rem 1rem; border-bottom: 1px solid var(--edge); }
h1 { font-size: 1rem; margin: 0; }
header p { margin: 0; color: var(--faint); flex: 1; }
input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: .25rem .6rem; }
button { cursor: pointer; }
button:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
nav { overflow: auto; border-right: 1px solid var(--edge); padding: .5rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav button { display: block; width: 100%; text-align: left; border: 0; background: none; font-family: ${fontFamily}; font-size: 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav button[aria-current] { background: var(--head); }
nav li[hidden] { display: none; }
main { overflow: hidden; position: relative; cursor: grab; touch-action: none; }
main.moving { cursor: grabbing; }
main svg { position: absolute; left: 0; top: 0; transform-origin: 0 0; max-width: none; }
@media (max-width: 40rem) { body { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); } nav { display: none; } }
@media print { nav, header input, header div { display: none; } main { overflow: visible; } main svg { position: static; transform: none !important; max-width: 100%; height: auto; } }
`
