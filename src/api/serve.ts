import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Store } from '../store/index.ts'
import { createApp } from './app.ts'
import { urlHost } from './hosts.ts'
import { newToken } from './token.ts'
import type { NoWriting, Writing } from './writing.ts'

export interface ServeOptions {
  /**
   * The machine's addresses and names, by which a server on all of them may be called. Asked at each request, for a laptop
   * gets another address in another place.
   */
  readonly ownNames?: () => readonly string[]
  /** How the ledger is changed, or why it cannot be; where absent, it is only read. */
  readonly writing?: Writing | NoWriting
  /** What whoever is not on this machine has to show; made anew where absent. */
  readonly token?: string
}

export interface Serving {
  /** Where others than this machine reach it, with the token that they need. */
  readonly url: string
  readonly close: () => Promise<void>
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/** Addresses that nobody reaches from elsewhere. */
const OF_THIS_MACHINE = /^(?:127\.|::1$|::ffff:127\.)/

/** What the system calls a server that answers on every address of the machine. */
const EVERYWHERE = ['0.0.0.0', '::', '::ffff:0.0.0.0']

/**
 * Serves a ledger on one address of this machine, or on all of them (0.0.0.0, ::).
 * @param port 0 takes any free one.
 * @throws the system's error, with a code such as EADDRINUSE.
 */
export async function serveLedger(
  store: Store,
  host: string,
  port: number,
  { ownNames = () => [], writing, token = newToken() }: ServeOptions = {},
): Promise<Serving> {
  let everywhere = false
  // Until it is known where it listens, nobody comes in without the token.
  let guard: string | null = token
  let bound = port
  const app = createApp(store, () => [...LOOPBACK, host, ...(everywhere ? ownNames() : [])], {
    ...(writing === undefined ? {} : { writing }),
    token: () => guard,
    cookie: () => `counterclaim-${bound}`,
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  everywhere = EVERYWHERE.includes(address.address)
  bound = address.port
  guard = OF_THIS_MACHINE.test(address.address) ? null : token
  return {
    url: `http://${urlHost(host)}:${address.port}/${guard === null ? '' : `?token=${guard}`}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
