import type { Store } from '../../store/index.ts'
import { CommandError, EXIT, withLedger } from '../context.ts'
import { describe } from '../views/describe.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption } from './command.ts'

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
        const record = await find(store, prefix)
        return json ? `${JSON.stringify(record, null, 2)}\n` : describe(store, record, context.output)
      })
      context.output.write(text)
      done(EXIT.fine)
    })
}

async function find(store: Store, prefix: string) {
  const ids = await store.complete(prefix, 6)
  const id = ids.includes(prefix) ? prefix : ids[0]
  const record = id === undefined ? null : await store.get(id)
  if (record === null)
    throw new CommandError(
      EXIT.found,
      `no record begins with ${prefix}`,
      'The lists show ids: counterclaim statements, disputes, articles …',
    )
  if (ids.length > 1 && id !== prefix)
    throw new CommandError(
      EXIT.found,
      `several records begin with ${prefix}: ${ids.join(', ')}`,
      'Give more of the id.',
    )
  return record
}
