import { bodySql } from '../steps/body.js'

/** A body that was read, as documents write it: the server keeps word by word what it was sent, which stands between BEGIN and END. */
export function retoldBody(read: string, like: string): string {
  return bodySql(like) === read ? like : read
}
