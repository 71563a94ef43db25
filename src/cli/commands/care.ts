import type { AttributionChoice, KnownActor } from '../../model/index.ts'
import type { PipelineEvent, VerifyProblem, VerifySummary } from '../../pipeline/index.ts'
import {
  CommandError,
  type Context,
  EXIT,
  type ExitCode,
  LedgerError,
  withLedger,
  withWritableLedger,
} from '../context.ts'
import { memoryKeeper } from '../memory.ts'
import { oneLine } from '../terminal/printable.ts'
import { Progress } from '../terminal/progress.ts'
import { type ActorsOption, addActorsOption, ownActors } from './actors-option.ts'
import { type AttributionOptions, addAttributionOptions, attributionChoice } from './attribution-options.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption, loadPipeline } from './command.ts'

const progressFor = ({ output }: Context): Progress =>
  new Progress({ write: output.writeError, terminal: output.terminal, now: () => performance.now() })

/** Shows progress, and keeps memory in bounds between batches. */
function watching(progress: Progress): (event: PipelineEvent) => void {
  const keepMemory = memoryKeeper()
  return event => {
    keepMemory()
    progress.onEvent(event)
  }
}

const n = (count: number): string => count.toLocaleString('en')

export const addVerify: AddCommand = (program, context, done) => {
  program
    .command('verify')
    .summary('hash every original anew, check every span against its text and every id')
    .description(
      'Checks the whole ledger: the database, every original’s hash, every span’s text, and that every id leads to a ' +
        'record. Ends with 1 on any mismatch; a row that cannot be read is told, and all others are checked.',
    )
    .addOption(ledgerOption())
    .action(async ({ ledger }: LedgerOption) => {
      const progress = progressFor(context)
      const summary = await verifyLedger(context, ledger, progress)
      progress.clear()
      const { originals, records, spans, reviews, checkpoint, problems } = summary
      context.output.write(
        `${n(originals)} originals, ${n(records)} records, ${n(spans)} spans: ${problems === 0 ? 'all as recorded' : `${n(problems)} do not match`}\n`,
      )
      if (checkpoint !== null)
        context.output.write(`${n(reviews)} reviews, chained up to checkpoint ${checkpoint}\n`)
      done(context.signal.aborted ? EXIT.interrupted : problems === 0 ? EXIT.fine : EXIT.found)
    })
}

/** A ledger too damaged to be opened is one finding: whoever asks what is wrong with it is to be told so. */
async function verifyLedger(context: Context, ledger: string, progress: Progress): Promise<VerifySummary> {
  const { verify } = await loadPipeline()
  const tell = ({ rule, record, reason }: VerifyProblem): void => {
    progress.clear()
    context.output.write(`${rule} ${oneLine(`${record}: ${reason}`)}\n`)
  }
  try {
    return await withLedger(ledger, store =>
      verify(store, tell, { signal: context.signal, onEvent: event => progress.onEvent(event) }),
    )
  } catch (error) {
    if (!(error instanceof LedgerError) || error.kind !== 'damaged') throw error
    tell({ rule: 'database', record: ledger, reason: error.message })
    return { originals: 0, records: 0, spans: 0, reviews: 0, checkpoint: null, problems: 1 }
  }
}

export const addReanalyse: AddCommand = (program, context, done) => {
  addActorsOption(addAttributionOptions(program.command('reanalyse')))
    .summary('run anew what an older version of a stage has made')
    .description(
      'Runs the stages anew whose version has moved since, on the originals that are kept. It can be interrupted and goes on where it was.',
    )
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      examples(
        ['counterclaim reanalyse', 'after an update of this program'],
        [
          'counterclaim reanalyse --attribution rules',
          'makes the whole ledger anew without the trained weights',
        ],
      ),
    )
    .action(async ({ ledger, ...options }: LedgerOption & AttributionOptions & ActorsOption) => {
      const actors = await ownActors(options)
      done(await reanalyseLedger(context, ledger, attributionChoice(options), actors))
    })
}

async function reanalyseLedger(
  context: Context,
  ledger: string,
  attribution?: AttributionChoice,
  actors?: readonly KnownActor[],
): Promise<ExitCode> {
  const { reanalyse } = await loadPipeline()
  const progress = progressFor(context)
  const summary = await withWritableLedger(context, ledger, false, store =>
    reanalyse(store, { signal: context.signal, onEvent: watching(progress) }, attribution, actors),
  )
  progress.clear()
  const { read, analysed, reconciled, interrupted } = summary
  context.output.write(
    read + analysed + reconciled === 0
      ? 'everything is up to date\n'
      : `${n(read)} read anew, ${n(analysed)} analysed, ${n(reconciled)} reconciled\n`,
  )
  if (interrupted) context.output.writeError('stopped; run the same command to go on\n')
  return interrupted ? EXIT.interrupted : EXIT.fine
}

export const addTemplates: AddCommand = (program, context, done) => {
  program
    .command('templates')
    .summary('learn the furniture that repeats across each outlet’s articles, and freeze it')
    .description(
      'Learns which lines repeat across the articles of an outlet – appeals, sign-up boxes, menus – and freezes them as ' +
        'versioned data of this ledger. Articles read later leave them out; reanalyse applies them to those read before.',
    )
    .addOption(ledgerOption())
    .option('--reanalyse', 'apply them at once to what was read before')
    .addHelpText(
      'after',
      examples(['counterclaim templates --reanalyse', 'after the first few hundred articles']),
    )
    .action(async ({ ledger, reanalyse: atOnce }: LedgerOption & { readonly reanalyse?: boolean }) => {
      const { freezeTemplates } = await loadPipeline()
      const { version, outlets } = await withWritableLedger(context, ledger, false, freezeTemplates)
      const lines = Object.values(outlets).reduce((sum, hashes) => sum + hashes.length, 0)
      context.output.write(
        `frozen as ${version}: ${n(lines)} lines of ${n(Object.keys(outlets).length)} outlets\n`,
      )
      if (atOnce) done(await reanalyseLedger(context, ledger))
      else {
        context.output.write('counterclaim reanalyse applies them to what was read before\n')
        done(EXIT.fine)
      }
    })
}

export const addPurge: AddCommand = (program, context, done) => {
  program
    .command('purge')
    .summary('take out an article with its original, and leave a tombstone')
    .description(
      'Takes out an article, its original and everything made of it. What stays is a tombstone: its id, its hash, when and why.',
    )
    .argument('<id>', 'the article’s id, or its first characters')
    .requiredOption('--reason <words>', 'why; kept in the tombstone')
    .addOption(ledgerOption())
    .addHelpText('after', examples(['counterclaim purge ar-41f0 --reason "takedown request of 3 May"', '']))
    .action(async (prefix: string, { ledger, reason }: LedgerOption & { readonly reason: string }) => {
      const { purge } = await loadPipeline()
      const id = await withWritableLedger(context, ledger, false, async store => {
        const ids = (await store.complete(prefix, 3)).filter(found => found.startsWith('ar-'))
        const [only] = ids
        if (only === undefined)
          throw new CommandError(
            EXIT.found,
            `no article begins with ${prefix}`,
            'counterclaim articles lists them.',
          )
        if (ids.length > 1)
          throw new CommandError(EXIT.found, `several articles begin with ${prefix}`, 'Give more of the id.')
        await purge(store, only, reason, context.now().toISOString())
        return only
      })
      context.output.write(`${id} is purged; its tombstone keeps the reason\n`)
      done(EXIT.fine)
    })
}
