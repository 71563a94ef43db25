import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import type { NoWriting, Writing } from '../../api/index.ts'
import { CommandError, type Context, EXIT, openForWriting, withLedger } from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption } from './command.ts'

interface Options extends LedgerOption {
  readonly host: string
  readonly port: number
  readonly readOnly?: boolean
}

export const addServe: AddCommand = (program, context, done) => {
  program
    .command('serve')
    .summary('open the ledger in a browser')
    .description(
      'Serves the ledger on this machine: pages to read, and the records as JSON under /api. It needs no network.',
    )
    .addOption(ledgerOption())
    .option('--port <number>', 'the port; 0 for any free one', portNumber, 8137)
    .option(
      '--host <address>',
      'the address to answer on, 0.0.0.0 or :: for all; whoever is not on this machine needs the token in the address that is printed',
      hostAddress,
      '127.0.0.1',
    )
    .option('--read-only', 'let nobody change the ledger')
    .addHelpText(
      'after',
      examples(['counterclaim serve', 'then open the address that it prints; Ctrl-C ends it']),
    )
    .action(async ({ ledger, host, port, readOnly }: Options) => {
      const { serveLedger } = await import('../../api/index.ts')
      await withLedger(ledger, async store => {
        const serving = await serveLedger(store, host, port, {
          ownNames,
          writing: await writingTo(ledger, context, readOnly ?? false),
        }).catch(explainListening(host, port))
        context.output.write(`${oneLine(ledger)} is open at ${serving.url} – Ctrl-C ends it\n`)
        await ended(context)
        await serving.close()
      })
      done(EXIT.fine)
    })
}

/** How the pages change the ledger; why they cannot, where its disk or somebody's rights do not allow it. */
async function writingTo(
  ledger: string,
  { now, tool, signal }: Context,
  readOnly: boolean,
): Promise<Writing | NoWriting> {
  if (readOnly) return { reason: 'it was opened with --read-only' }
  try {
    // SQLite writes files of its own beside the ledger.
    for (const path of [ledger, dirname(ledger)]) await access(path, constants.W_OK)
  } catch {
    return { reason: `${oneLine(ledger)}, or the folder that it lies in, may not be written` }
  }
  return { open: () => openForWriting(ledger), now, tool, signal }
}

/** The addresses of this machine, and its name. */
const ownNames = (): readonly string[] => [...ownAddresses(), hostname()]

const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap(list => (list ?? []).map(({ address }) => address))

const HIGHEST_PORT = 65_535

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT) return Number(text)
  throw new CommandError(
    EXIT.usage,
    `"${text}" is no port`,
    `A port is a number from 0 to ${HIGHEST_PORT}; 0 takes any free one.`,
  )
}

/** Of an empty address, as a script gives whose variable is not set, the system makes all addresses of the machine. */
function hostAddress(text: string): string {
  if (text.trim() !== '') return text
  throw new CommandError(EXIT.usage, '--host names no address', 'Leave it out for this machine alone.')
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
    const [reason, remedy] = listeningFault(String(error.code), port) ?? [
      error.message,
      'Name another address with --host, or another port with --port.',
    ]
    throw new CommandError(EXIT.usage, `cannot listen on ${host}, port ${port}: ${reason}`, remedy)
  }

/** Why the system lets nobody listen, by its error code, and what to do about it; null for what is not known here. */
export function listeningFault(code: string, port: number): readonly [reason: string, remedy: string] | null {
  switch (code) {
    case 'EADDRINUSE':
      return ['the port is in use', 'Name another port with --port, or 0 for any free one.']
    case 'EACCES':
      return port > 0 && port < 1024
        ? ['ports below 1024 are for administrators', 'Name a port from 1024 up with --port.']
        : ['the system keeps this port back', 'Name another port with --port, or 0 for any free one.']
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [
        'this machine has no such address',
        `Name one of its own with --host: ${ownAddresses().join(', ')}; 0.0.0.0 or :: for all.`,
      ]
    default:
      return null
  }
}
