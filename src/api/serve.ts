import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Store } from '../store/index.ts'
import { createApp } from './app.ts'
import { urlHost } from './hosts.ts'

export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

/** What the system calls a server that answers on every address of the machine. */
const EVERYWHERE = ['0.0.0.0', '::', '::ffff:0.0.0.0']

/**
 * Serves a ledger on one address of this machine, or on all of them (0.0.0.0, ::).
 * @param port 0 takes any free one.
 * @param ownNames the machine's addresses and names, by which a server on all of them may be called. Asked at each
 * request, for a laptop gets another address in another place.
 * @throws the system's error, with a code such as EADDRINUSE.
 */
export async function serveLedger(
  store: Store,
  host: string,
  port: number,
  ownNames: () => readonly string[] = () => [],
): Promise<Serving> {
  let everywhere = false
  const app = createApp(store, () => [...LOOPBACK, host, ...(everywhere ? ownNames() : [])])
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  everywhere = EVERYWHERE.includes(address.address)
  return {
    url: `http://${urlHost(host)}:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
