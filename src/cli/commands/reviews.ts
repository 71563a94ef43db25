import type { Store } from '../../store/index.ts'
import { CommandError, type Context, EXIT, withLedger } from '../context.ts'
import { differenceText, entryText, orphanText } from '../views/describe-reviews.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption } from './command.ts'
import { findRecord } from './find-record.ts'

interface Options extends LedgerOption {
  readonly orphaned?: boolean
  readonly differs?: boolean
  readonly json?: boolean
}

export const addReviews: AddCommand = (program, context, done) => {
  program
    .command('reviews')
    .summary('what was decided, when, by whom and why')
    .description(
      'Lists the reviews of a record, or all of them, in the order in which they were made, those undone since among them. ' +
        'After reanalyse a review belongs to the record of the same type that agrees by at least half with the words that it ' +
        'was about, best of all and alone; where there is none it is an orphan, and kept. Times are UTC.',
    )
    .argument('[record]', 'its id, or the first characters of it; all without it')
    .addOption(ledgerOption())
    .option('--orphaned', 'only those whose record is gone, with the words that they were about')
    .option('--differs', 'where people and the machine now differ, with what each says')
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      examples(
        ['counterclaim reviews', 'the whole log'],
        ['counterclaim reviews st-81c0', 'what changed on one record, when, by whom'],
        ['counterclaim reviews --differs', 'what a new version of the machine should have learned'],
      ),
    )
    .action(async (prefix: string | undefined, options: Options) => {
      const rows = await withLedger(options.ledger, store => rowsOf(store, prefix, options, context))
      for (const row of rows) context.output.write(options.json ? `${JSON.stringify(row.value)}\n` : row.text)
      if (rows.length === 0) context.output.writeError(`${nothing(options)}\n`)
      done(EXIT.fine)
    })
}

const nothing = ({ orphaned, differs }: Options): string =>
  orphaned ? 'no review is orphaned' : differs ? 'people and the machine differ nowhere' : 'no reviews'

interface Row {
  readonly value: unknown
  readonly text: string
}

async function rowsOf(
  store: Store,
  prefix: string | undefined,
  { orphaned: orphans, differs }: Options,
  { output }: Context,
): Promise<readonly Row[]> {
  if (orphans && differs)
    throw new CommandError(EXIT.usage, '--orphaned and --differs are two lists', 'Give one of them.')
  const { differing, orphaned, reviewsOf } = await import('../../pipeline/reviews/light.ts')
  const record = prefix === undefined ? null : await findRecord(store, prefix)
  if (orphans)
    return (await orphaned(store))
      .filter(({ review }) => record === null || review.record === record.id)
      .map(value => ({ value, text: orphanText(value, output) }))
  if (differs)
    return (await differing(store))
      .filter(difference => record === null || difference.record === record.id)
      .map(value => ({ value, text: differenceText(value, output) }))
  return (await reviewsOf(store, record?.id)).map(value => ({ value, text: entryText(value, output) }))
}
