import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Store } from '../store/index.ts'
import { createApp } from './app.ts'

export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Serves a ledger on one address of this machine.
 * @param port 0 takes any free one.
 * @throws the system's error, with a code such as EADDRINUSE.
 */
export async function serveLedger(store: Store, host: string, port: number): Promise<Serving> {
  const app = createApp(store, LOOPBACK.includes(host) ? LOOPBACK : [...LOOPBACK, host.toLowerCase()])
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${host}:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
