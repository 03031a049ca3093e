/** How many random bytes `newRevisionId` needs. */
export const revisionIdBytes = 7

/**
 * A new revision id: 12 hexadecimal digits, the first a letter, so that YAML never takes it for a number
 * (`12345e678901`).
 * @throws RangeError when there are fewer than `revisionIdBytes` bytes.
 */
export function newRevisionId(randomBytes: Uint8Array): string {
  const [first, ...rest] = randomBytes
  if (first === undefined || rest.length < revisionIdBytes - 1) {
    throw new RangeError(`a revision id needs ${revisionIdBytes} random bytes`)
  }
  const digits = rest.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return 'abcdef'.charAt(first % 6) + digits.slice(0, 11)
}
