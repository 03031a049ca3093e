/** How the document of the database is called where a file would be named. */
export function storedName(revision: string): string {
  return `${revision} (stored in the database)`
}
