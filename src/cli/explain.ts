import { CommanderError } from 'commander'
import { CommandError, EXIT, type ExitCode, LedgerError } from './context.ts'
import type { Output } from './terminal/output.ts'
import { printable } from './terminal/printable.ts'

/** Tells a person what went wrong and what to do, and gives the exit code. A stack is shown only for our own bugs. */
export function explain(error: unknown, { writeError }: Output): ExitCode {
  // Commander has printed its own message by then; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
  if (error instanceof CommandError) return tell(error.message, error.remedy, error.exit)
  if (error instanceof LedgerError) return tell(error.message, error.remedy, EXIT.ledger)
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  writeError(`counterclaim: this is a fault of the program, please report it\n${printable(detail)}\n`)
  return EXIT.found

  function tell(message: string, remedy: string | null, exit: ExitCode): ExitCode {
    writeError(`counterclaim: ${printable(message)}\n${remedy === null ? '' : `  ${printable(remedy)}\n`}`)
    return exit
  }
}
