import { listingText, type Listing } from './listing/listing.js'
import { Command, Flags } from './oclif.js'
import { parseError } from './parse-error.js'
import { reportFailure } from './report-failure.js'
import { screens } from './screen.js'
import { wantsJson } from './wants-json.js'

/**
 * What all commands share: `--json`, the answer on the standard output and notes on the standard error, and errors that end
 * in the right exit code, under `--json` too (oclif itself would make it 1). `run` returns the JSON document.
 */
export abstract class AludelCommand extends Command {
  static override readonly enableJsonFlag = true
  static override readonly baseFlags = {
    json: Flags.boolean({
      summary: 'Print one JSON document, also on failure; its form is in schemas/output/.',
      helpGroup: 'GLOBAL',
    }),
  }

  override jsonEnabled(): boolean {
    return wantsJson(this.argv)
  }

  override logJson(json: unknown): void {
    screens.answer.write(`${JSON.stringify(json, null, 2)}\n`)
  }

  /** Prints the answer of the command; nothing where it is JSON, which `run` returns. */
  protected answer(text: string): void {
    if (!this.jsonEnabled()) screens.answer.write(text)
  }

  /** Prints what a command that lists has to say, and gives the document that stands for it. */
  protected tell(listing: Listing): object {
    this.answer(listingText(listing, { json: false, palette: screens.answer.palette }))
    return listing.document
  }

  /** The exit code for an answer that is not a plain yes. */
  protected endWith(exitCode: number): void {
    process.exitCode = exitCode
  }

  protected override async catch(error: Error): Promise<void> {
    const flags = Object.keys({ ...this.ctor.baseFlags, ...this.ctor.flags, help: undefined })
    reportFailure(parseError(error, { id: this.id ?? '', flags }), this.jsonEnabled())
  }
}
