import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { Option } from 'commander'
import { toCsv, toJsonl } from '../../export/index.ts'
import { RECORD_TYPES, type RecordType } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { CommandError, type Context, EXIT, withLedger } from '../context.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption } from './command.ts'

interface Options extends LedgerOption {
  readonly format: 'jsonl' | 'csv'
  readonly type?: RecordType
  readonly out?: string
}

export const addExport: AddCommand = (program, context, done) => {
  program
    .command('export')
    .summary('write the ledger out as JSON Lines or CSV')
    .description(
      'Writes the ledger out. JSON Lines holds every record in the exchange format; CSV holds one type of record, a ' +
        'column a field. The same ledger gives the same bytes.',
    )
    .addOption(ledgerOption())
    .addOption(
      new Option('--format <format>', 'jsonl or csv').choices(['jsonl', 'csv']).makeOptionMandatory(),
    )
    .addOption(
      new Option('--type <type>', 'only this type of record (CSV: statement unless given)').choices(
        RECORD_TYPES,
      ),
    )
    .option('--out <file>', 'where to; standard output without it')
    .addHelpText(
      'after',
      examples(
        [
          'counterclaim export --format jsonl --out ledger.jsonl',
          'everything, for other programs and for keeping',
        ],
        [
          'counterclaim export --format csv --type figure > figures.csv',
          'one type of record, for a spreadsheet',
        ],
      ),
    )
    .action(async (options: Options) => {
      await withLedger(options.ledger, store =>
        writeOut(context, chunks(store, options), options.out, options.ledger),
      )
      done(EXIT.fine)
    })
}

function chunks(store: Store, { format, type }: Options): AsyncIterable<string> {
  if (format === 'csv') return toCsv(type ?? 'statement', store.list(type ?? 'statement'))
  return toJsonl(store.records(type === undefined ? RECORD_TYPES : [type]))
}

/** To a file whole or not at all: it gets its name only once everything is in it. */
async function writeOut(
  { output }: Context,
  text: AsyncIterable<string>,
  out: string | undefined,
  ledger: string,
): Promise<void> {
  if (out === undefined) {
    for await (const chunk of text) output.write(chunk)
    return
  }
  const unfinished = `${out}.unfinished`
  await refuseLedger(out, ledger)
  await refuseLedger(unfinished, ledger)
  try {
    const file = await open(unfinished, 'w')
    try {
      for await (const chunk of text) await file.write(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new CommandError(
      EXIT.found,
      `cannot write ${out}: ${error.message}`,
      'Name another file with --out, or make room.',
    )
  }
}

/**
 * The file gets its name by renaming, which would put the export in the place of a ledger, a link or a device; until
 * then it is written under another, which must be none of these either.
 */
async function refuseLedger(out: string, ledger: string): Promise<void> {
  const target = await lstat(out).catch(() => null)
  if (target === null) return
  // SQLite keeps its log beside the file itself, not beside a link to it.
  const file = await realpath(ledger)
  const own = await Promise.all(['', '-wal', '-shm'].map(end => stat(file + end).catch(() => null)))
  const isLedger = own.some(file => file !== null && file.ino === target.ino && file.dev === target.dev)
  if (!target.isFile() || isLedger)
    throw new CommandError(
      EXIT.usage,
      `${out} is ${isLedger ? 'the ledger itself' : 'no plain file'}`,
      'Name another file with --out, or leave it out for standard output.',
    )
}
