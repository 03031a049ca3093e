import type { Palette } from '../../diagnostics/formats/palette.js'

/** The answer of a command that lists: the text for people, and the document that `--json` prints instead. */
export interface Listing {
  text(palette: Palette): string
  readonly document: object
}

/** What is printed of it; ends with a newline. */
export function listingText(
  listing: Listing,
  { json, palette }: { readonly json: boolean; readonly palette: Palette },
): string {
  return json ? `${JSON.stringify(listing.document, null, 2)}\n` : listing.text(palette)
}
