import { EXIT, withLedger } from '../context.ts'
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
    .action(async (prefix: string, { ledger, json }: Options) => {
      const text = await withLedger(ledger, async store => {
        const record = await findRecord(store, prefix)
        if (json) return `${JSON.stringify(record, null, 2)}\n`
        const now = record.id.startsWith(prefix) ? '' : `${prefix} is now part of ${record.id}\n\n`
        const description = await describe(store, record, context.output)
        return now + description + (await describeStanding(store, record, context.output))
      })
      context.output.write(text)
      done(EXIT.fine)
    })
}
