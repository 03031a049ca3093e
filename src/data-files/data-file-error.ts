import type { DataPlace } from '../model/data-file.js'

/** Where and why a data file cannot be read further. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  readonly place: DataPlace
  readonly help: string | undefined

  constructor(message: string, place: DataPlace, help?: string) {
    super(message)
    this.place = place
    this.help = help
  }
}
