import { type Command, Option } from 'commander'
import { isIsoDate, withHourMark } from '../../model/index.ts'
import type { Context, ExitCode } from '../context.ts'
import { CommandError, DEFAULT_LEDGER, EXIT } from '../context.ts'

/** One command: adds itself to the program, and says by `done` how it ended. */
export type AddCommand = (program: Command, context: Context, done: (exit: ExitCode) => void) => void

export interface LedgerOption {
  readonly ledger: string
}

export const ledgerOption = (): Option =>
  new Option('--ledger <file>', 'the ledger to work on').default(DEFAULT_LEDGER).argParser(ledgerPath)

/** A script whose variable is not set gives an empty name; SQLite would take it for a database that nobody keeps. */
export function ledgerPath(path: string): string {
  if (path.trim() !== '') return path
  throw new CommandError(EXIT.usage, '--ledger names no file', `Leave it out for ${DEFAULT_LEDGER}.`)
}

/** Examples behind the options of `--help`, each with what it does. */
export const examples = (...lines: readonly (readonly [command: string, what: string])[]): string =>
  `\nExamples:\n${lines.map(([command, what]) => `  $ ${command}\n      ${what}`).join('\n')}\n`

/** A date as ISO 8601, as precise as is known: "2031", "2031-05", "2031-05-03", or a date-time. */
export function isoDate(text: string): string {
  if (isIsoDate(text)) return withHourMark(text)
  throw new CommandError(
    EXIT.usage,
    `"${text}" is no date`,
    'Write it as 2031-05-03, or 2031-05 where the day is not known.',
  )
}

export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0)
    throw new CommandError(EXIT.usage, `"${text}" is no whole number`)
  return value
}

/** The pipeline brings parsers and language data along; the commands that only look into a ledger do without it. */
export const loadPipeline = () => import('../../pipeline/index.ts')
