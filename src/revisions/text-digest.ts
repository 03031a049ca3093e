import { createHash } from 'node:crypto'

/** The fingerprint of a text, SHA-256 as lower-case hex. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
