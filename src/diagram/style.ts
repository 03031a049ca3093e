import { fontFamily } from './text-size.js'

/** The colours of diagrams, by day and by night. */
export const colours = `
:root { --ground: #ffffff; --paper: #ffffff; --ink: #1f2328; --faint: #6a737d; --edge: #c4ccd6; --head: #eaf1fb; --accent: #2f6fdd; --key: #b7791f; --line: #7d8896; --hover: #f2f6fc; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0f141a; --paper: #171d25; --ink: #e3e8ee; --faint: #98a3b0; --edge: #36414e; --head: #1f2b3d; --accent: #6ea8ff; --key: #e0b050; --line: #7f8b99; --hover: #202a37; }
}`

/** What an SVG carries to be drawn alike wherever it is shown. */
export const svgStyle = `${colours}
.diagram { font-family: ${fontFamily}; font-size: 13px; }
.diagram text { fill: var(--ink); }
.ground { fill: var(--ground); }
.body { fill: var(--paper); stroke: var(--edge); }
.head { fill: var(--head); stroke: var(--edge); }
.view .body, .materialized-view .body, .declared .body { stroke-dasharray: 5 3; }
.enum .head { fill: var(--paper); }
.title { font-weight: 600; font-size: 14px; }
.kind { font-size: 11px; fill: var(--faint) !important; font-style: italic; }
.type, .date, .faint { fill: var(--faint) !important; }
.primary .name { font-weight: 600; }
.cell { fill: transparent; }
.row:hover .cell { fill: var(--hover); }
.icon { fill: none; stroke: var(--faint); stroke-width: 1.3; }
.icon.key { stroke: var(--key); }
.icon.link { stroke: var(--accent); }
.stroke { fill: none; stroke: var(--line); stroke-width: 1.3; }
.reads .stroke, .depends .stroke { stroke-dasharray: 4 4; }
.reach { fill: none; stroke: transparent; stroke-width: 12; }
.mark { fill: var(--ground); stroke: var(--line); stroke-width: 1.3; }
.line:hover .stroke, .line:hover .mark, .line.lit .stroke, .line.lit .mark { stroke: var(--accent); stroke-width: 2; }
.box.lit .body { stroke: var(--accent); stroke-width: 2; }
.dim { opacity: 0.25; }
`
