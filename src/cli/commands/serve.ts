import { CommandError, type Context, EXIT, withLedger } from '../context.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption, wholeNumber } from './command.ts'

interface Options extends LedgerOption {
  readonly host: string
  readonly port: number
}

export const addServe: AddCommand = (program, context, done) => {
  program
    .command('serve')
    .summary('open the ledger in a browser')
    .description(
      'Serves the ledger on this machine: pages to read, and the records as JSON under /api. It needs no network.',
    )
    .addOption(ledgerOption())
    .option('--port <number>', 'the port; 0 for any free one', wholeNumber, 8137)
    .option(
      '--host <address>',
      'the address to answer on; anyone who reaches it can read the ledger',
      '127.0.0.1',
    )
    .addHelpText(
      'after',
      examples(['counterclaim serve', 'then open the address that it prints; Ctrl-C ends it']),
    )
    .action(async ({ ledger, host, port }: Options) => {
      const { serveLedger } = await import('../../api/index.ts')
      await withLedger(ledger, async store => {
        const serving = await serveLedger(store, host, port).catch(explainListening(host, port))
        context.output.write(`${ledger} is open at ${serving.url} – Ctrl-C ends it\n`)
        await ended(context)
        await serving.close()
      })
      done(EXIT.fine)
    })
}

const ended = ({ signal }: Context): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const explainListening =
  (host: string, port: number) =>
  (error: unknown): never => {
    if (!(error instanceof Error && 'code' in error)) throw error
    const remedy =
      error.code === 'EADDRINUSE'
        ? 'Name another with --port, or 0 for any free one.'
        : 'Name another with --host.'
    throw new CommandError(EXIT.usage, `cannot listen on ${host}:${port}: ${error.message}`, remedy)
  }
