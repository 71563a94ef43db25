import type { RecordType } from '../../model/index.ts'
import { CommandError, type Context, EXIT, withLedger } from '../context.ts'
import { describe } from '../views/describe.ts'
import { describeStanding } from '../views/describe-reviews.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption } from './command.ts'
import { findRecord } from './find-record.ts'

interface Options extends LedgerOption {
  readonly json?: boolean
}

export const addShow: AddCommand = (program, context, done) => {
  program
    .command('show')
    .summary('show a record with its words in context')
    .description(
      'Shows a record by its id, or the first characters of it: a statement in its sentence with source, cue and content ' +
        'told apart; a dispute with all that each side said; an article with its statements.',
    )
    .argument('<id>', 'as the lists show it')
    .addOption(ledgerOption())
    .option('--json', 'the record as JSON')
    .addHelpText(
      'after',
      examples(
        ['counterclaim show di-2f19', 'a dispute: who stands where, in whose words'],
        ['counterclaim show st-81c0 --json', 'a statement as the export has it'],
      ),
    )
    .action(async (prefix: string, options: Options) => {
      context.output.write(await shown(context, prefix, options))
      done(EXIT.fine)
    })
  addDispute(program, context, done)
}

const addDispute: AddCommand = (program, context, done) => {
  program
    .command('dispute')
    .summary('one dispute on one page')
    .description(
      'What is asked, who says it and who denies it, who said it first, in whose words and through whom, with what evidence; ' +
        'which figures differ, and which articles are reprints.',
    )
    .argument('<id>', 'as "counterclaim disputes" shows it')
    .addOption(ledgerOption())
    .option('--json', 'the record as JSON')
    .addHelpText(
      'after',
      examples(['counterclaim dispute di-2f19', 'the page of the dispute that begins so']),
    )
    .action(async (prefix: string, options: Options) => {
      context.output.write(await shown(context, prefix, options, 'dispute'))
      done(EXIT.fine)
    })
}

/** A record as a page of text, or as JSON. @throws where it is not of the wanted type. */
const shown = (
  context: Context,
  prefix: string,
  { ledger, json }: Options,
  wanted?: RecordType,
): Promise<string> =>
  withLedger(ledger, async store => {
    const record = await findRecord(store, prefix)
    if (wanted !== undefined && record.type !== wanted)
      throw new CommandError(
        EXIT.usage,
        `${prefix} is no ${wanted} but a record of type ${record.type}`,
        `Show it with: counterclaim show ${prefix}`,
      )
    if (json) return `${JSON.stringify(record, null, 2)}\n`
    const now = record.id.startsWith(prefix) ? '' : `${prefix} is now part of ${record.id}\n\n`
    const description = await describe(store, record, context.output)
    return now + description + (await describeStanding(store, record, context.output))
  })
