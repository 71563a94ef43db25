import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, EXIT, withLedger, withWritableLedger } from '../context.ts'
import { Progress } from '../terminal/progress.ts'
import { renderDigest } from '../views/digest.ts'
import {
  type AddCommand,
  examples,
  type LedgerOption,
  ledgerOption,
  ledgerPath,
  loadPipeline,
  wholeNumber,
} from './command.ts'

interface Options extends LedgerOption {
  readonly disputes: number
}

const DISPUTES_SHOWN = 5

export const addDigest: AddCommand = (program, context, done) => {
  program
    .command('digest')
    .summary('the disputes, who stands where, in whose words, from how many origins')
    .description('Prints what a reporter would want to know of the ledger first.')
    .addOption(ledgerOption())
    .option('--disputes <number>', 'disputes at most', wholeNumber, DISPUTES_SHOWN)
    .addHelpText(
      'after',
      examples(['counterclaim digest --disputes 10', 'the ten that most origins speak of']),
    )
    .action(async ({ ledger, disputes }: Options) => {
      context.output.write(await withLedger(ledger, store => renderDigest(store, context.output, disputes)))
      done(EXIT.fine)
    })
}

const CORPUS = fileURLToPath(new URL('../../../demo/reports/', import.meta.url))

export const addDemo: AddCommand = (program, context, done) => {
  program
    .command('demo')
    .summary('read an invented conflict and print what its reports dispute')
    .description(
      'Reads the reports of demo/ – an invented conflict, six invented outlets – into a new ledger and prints the digest.',
    )
    .option('--ledger <file>', 'where to keep the ledger; a new temporary file without it', ledgerPath)
    .action(async ({ ledger }: { readonly ledger?: string }) => {
      const path = ledger ?? join(await mkdtemp(join(tmpdir(), 'counterclaim-demo-')), 'demo.ledger')
      await demo(context, path)
      done(EXIT.fine)
    })
}

async function demo(context: Context, path: string): Promise<void> {
  const { output, signal, now, tool } = context
  const { ingest } = await loadPipeline()
  const started = performance.now()
  const progress = new Progress({
    write: output.writeError,
    terminal: output.terminal,
    now: () => performance.now(),
  })
  const digest = await withWritableLedger(context, path, true, async store => {
    const { files } = await ingest(store, [CORPUS], {
      signal,
      now,
      tool,
      onEvent: event => progress.onEvent(event),
    })
    progress.clear()
    output.write(
      `${files} reports on an invented conflict, read in ${((performance.now() - started) / 1000).toFixed(1)} s\n\n`,
    )
    return renderDigest(store, output, DISPUTES_SHOWN)
  })
  output.write(`${digest}\n${nextSteps(path)}`)
}

const nextSteps = (path: string): string => `Go on:
  npx counterclaim serve --ledger ${path}
      opens the reports in a browser, every statement marked
  npx counterclaim statements --act deny --ledger ${path}
      lists who denies what
  npx counterclaim ingest YOUR-FOLDER
      reads your own reports into counterclaim.ledger
`
