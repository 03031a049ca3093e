import { plainPalette, type Paint, type Palette } from '../diagnostics/formats/palette.js'

/** What of a stream decides about colours. */
export interface ColourStream {
  readonly isTTY?: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Chooses the colours for a stream: FORCE_COLOR (but 0 and false) turns them on, NO_COLOR (https://no-color.org) off;
 * without either they are for terminals.
 */
export function paletteFor(stream: ColourStream, variables: Variables): Palette {
  return wantsColour(stream, variables) ? colours : plainPalette
}

function wantsColour(stream: ColourStream, variables: Variables): boolean {
  const forced = variables['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if ((variables['NO_COLOR'] ?? '') !== '') return false
  return stream.isTTY === true && variables['TERM'] !== 'dumb'
}

/** Select graphic rendition: on before, off behind (https://www.ecma-international.org/publications-and-standards/standards/ecma-48/). */
function paint(on: number, off: number): Paint {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}

const colours: Palette = {
  error: paint(31, 39),
  warning: paint(33, 39),
  info: paint(34, 39),
  success: paint(32, 39),
  dim: paint(2, 22),
  strong: paint(1, 22),
  help: paint(36, 39),
}
