/** A file that was read: its path as shown to people (relative, with `/`) and its text without byte order mark. */
export interface SourceText {
  readonly file: string
  readonly text: string
}
