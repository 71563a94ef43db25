import { type Command, Option } from 'commander'
import { ReviewError } from '../../pipeline/reviews/review-error.ts'
import type { ReviewActivity } from '../../pipeline/reviews.ts'
import type { Store } from '../../store/index.ts'
import { ReviewConflict } from '../../store/index.ts'
import { CommandError, type Context, EXIT, withWritableLedger } from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { deedOf } from '../views/describe-reviews.ts'
import { type LedgerOption, ledgerOption } from './command.ts'

export interface ActivityOptions extends LedgerOption {
  readonly reason?: string
  readonly reviewer?: string
  readonly after?: string
}

const HASH = /^[0-9a-f]{64}$/

/** The options by which every review says who and why. */
export function addActivityOptions(command: Command): Command {
  return command
    .addOption(ledgerOption())
    .option('--reason <words>', 'why; kept with the review')
    .option('--reviewer <name>', 'who decides; else COUNTERCLAIM_REVIEWER, else your name on this machine')
    .addOption(
      new Option(
        '--after <hash>',
        'only if this is the latest review of the record, or "none"; for programs',
      ).argParser(hashOrNone),
    )
}

/** Behind the options of every command that reviews. */
export const REVIEW_RULES = `
A review is added on top of a record and never changes it: who, when, what and why stay for good, chained by hash
(counterclaim verify). undo takes it back, by one more review. The machine’s values stay as they are in every export;
reviews are records of their own there.
`

function hashOrNone(text: string): string {
  if (text === 'none' || HASH.test(text)) return text
  throw new CommandError(
    EXIT.usage,
    `“${oneLine(text)}” is no hash of a review`,
    'counterclaim reviews RECORD --json shows them.',
  )
}

export function activityOf({ now, reviewer }: Context, options: ActivityOptions): ReviewActivity {
  const { reason = '', after } = options
  return {
    reason,
    reviewer: options.reviewer ?? reviewer,
    at: now().toISOString(),
    ...(after === undefined ? {} : { expected: after === 'none' ? null : after }),
  }
}

/** Does the work on the ledger, and tells what cannot be taken in as what it is: a mistake of usage, or somebody else’s word. */
export async function reviewing<T>(
  context: Context,
  ledger: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  try {
    return await withWritableLedger(context, ledger, false, work)
  } catch (error) {
    if (error instanceof ReviewError) {
      const missing = error.kind === 'no-record' || error.kind === 'no-review'
      throw new CommandError(missing ? EXIT.found : EXIT.usage, error.message, error.remedy)
    }
    if (error instanceof ReviewConflict) {
      const since = error.since.map(review => `${review.reviewer} ${deedOf(review)}`).join('; ')
      throw new CommandError(
        EXIT.found,
        `${error.message}, and nothing was added${since === '' ? '' : `; since then ${oneLine(since)}`}`,
        'Look at it again: counterclaim reviews RECORD.',
      )
    }
    throw error
  }
}
