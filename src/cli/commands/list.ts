import { type Command, Option } from 'commander'
import type { LedgerRecord, RecordType, SpeechAct } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import { type Context, EXIT, withLedger } from '../context.ts'
import { renderTable } from '../terminal/table.ts'
import type { FilterName, View } from '../views/view.ts'
import { type AddCommand, isoDate, type LedgerOption, ledgerOption, wholeNumber } from './command.ts'

/** A screenful or two; whoever wants all says so. */
const DEFAULT_LIMIT = 50

const ACTS: readonly SpeechAct[] = [
  'assert',
  'accuse',
  'deny',
  'acknowledge',
  'demand',
  'call-on',
  'offer',
  'accept',
  'refuse',
  'promise',
  'threaten',
  'warn',
  'hope',
  'condition',
  'praise',
  'request-proof',
  'agree',
  'decline-to-comment',
  'conditional-judgement',
]

const FILTERS: Readonly<Record<FilterName, readonly [flags: string, description: string]>> = {
  article: ['--article <id>', 'only from this article; the first characters of its id are enough'],
  outlet: ['--outlet <words>', 'only from outlets whose name contains this'],
  speaker: ['--speaker <words>', 'only where the speaker’s name or words contain this'],
  act: ['--act <act>', 'only this speech act'],
  place: ['--place <words>', 'only where a place whose name contains this is named'],
  from: ['--from <date>', 'said, or else published, on this date or later'],
  to: ['--to <date>', 'said, or else published, on this date or earlier'],
  text: ['--text <words>', 'only where the words contain this'],
}

interface ListOptions extends LedgerOption, Partial<Readonly<Record<FilterName, string>>> {
  readonly json?: boolean
  readonly limit: number
}

/** `counterclaim statements` and its like: a table that fits the terminal, or one JSON object a line. */
export const addList =
  <T extends RecordType>(view: View<T>): AddCommand =>
  (program: Command, context: Context, done) => {
    const command = program.command(view.command).summary(view.summary).description(sentence(view.summary))
    command.addOption(ledgerOption())
    for (const name of view.filters) {
      const option = new Option(...FILTERS[name])
      command.addOption(name === 'act' ? option.choices(ACTS) : option)
    }
    command
      .option('--limit <number>', 'rows at most; 0 for all', wholeNumber, DEFAULT_LIMIT)
      .option('--json', 'one JSON object a line, all of them unless --limit is given')
      .addHelpText('after', `\nExamples:\n${view.examples.map(line => `  $ ${line}`).join('\n')}\n`)
      .action(async (options: ListOptions, self: Command) => {
        await withLedger(options.ledger, async store => {
          const filter = await toFilter(store, options)
          const limited = options.json && self.getOptionValueSource('limit') === 'default' ? 0 : options.limit
          if (options.json) await printJson(store, view, filter, limited, context)
          else await printTable(store, view, filter, limited, context)
        })
        done(EXIT.fine)
      })
  }

const sentence = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`

async function toFilter(store: Store, options: ListOptions): Promise<RecordFilter> {
  const { article, outlet, speaker, act, place, from, to, text } = options
  const whole = article === undefined ? undefined : ((await store.complete(article, 1))[0] ?? article)
  return {
    ...(whole === undefined ? {} : { article: whole }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(act === undefined ? {} : { act }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from: isoDate(from) }),
    ...(to === undefined ? {} : { to: isoDate(to) }),
    ...(text === undefined ? {} : { text }),
  }
}

async function printJson<T extends RecordType>(
  store: Store,
  view: View<T>,
  filter: RecordFilter,
  limit: number,
  { output }: Context,
): Promise<void> {
  for await (const record of store.list(view.type, withLimit(filter, limit)))
    output.write(`${JSON.stringify(record)}\n`)
}

async function printTable<T extends RecordType>(
  store: Store,
  view: View<T>,
  filter: RecordFilter,
  limit: number,
  { output }: Context,
): Promise<void> {
  const rows = []
  for await (const record of store.list(view.type, withLimit(filter, limit))) rows.push(record)
  if (rows.length === 0) {
    output.writeError(
      `no ${view.command} ${Object.keys(filter).length > 0 ? 'fit these filters' : 'in this ledger'}\n`,
    )
    return
  }
  if (view.above !== undefined) output.write(await view.above(store, filter, output))
  const ids = [...new Set(rows.flatMap(row => view.refers(row)))]
  const referred: ReadonlyMap<string, LedgerRecord> = await store.getMany(ids)
  const counts =
    (await view.counts?.(
      store,
      rows.map(({ id }) => id),
    )) ?? new Map()
  output.write(renderTable(view.columns(referred, counts), rows, output))
  const total = await store.count(view.type, filter)
  if (total > rows.length) {
    output.writeError(`${rows.length} of ${total.toLocaleString('en')}; --limit 0 shows all\n`)
  }
}

const withLimit = (filter: RecordFilter, limit: number): RecordFilter =>
  limit === 0 ? filter : { ...filter, limit }
