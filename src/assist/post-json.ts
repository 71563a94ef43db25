import { lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isLoopback, type Server } from './address.ts'
import { AssistError } from './assist-error.ts'
import { bodyOf } from './read-body.ts'

export interface Limits {
  /** From the first byte sent to the last one received. */
  readonly ms: number
  readonly bytes: number
}

/** A server with how it is asked. */
export interface Access {
  readonly server: Server
  /** Sent as a bearer token, and to nobody else: redirects are not followed. */
  readonly key: string | null
  readonly ms: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Posts JSON and gives the JSON that comes back. Made on `node:http` rather than `fetch`: no proxy of the environment comes
 * between, no redirect is followed, no packed body is unpacked, and a name that is looked up must lead to this machine.
 * @throws AssistError of any kind but `address`.
 */
export async function postJson(access: Access, path: string, body: unknown, bytes: number): Promise<unknown> {
  const { server, signal } = access
  const late = AbortSignal.timeout(access.ms)
  const both = signal === undefined ? late : AbortSignal.any([signal, late])
  try {
    const response = await send(access, new URL(path, server.base), JSON.stringify(body), both)
    const text = await bodyOf(response, bytes)
    return parse(text)
  } catch (error) {
    if (error instanceof AssistError) throw error
    if (signal?.aborted) throw new AssistError('interrupted', 'interrupted', '')
    if (late.aborted) throw tooSlow(access.ms)
    throw fromNetwork(error, server.base)
  }
}

function send(
  { server, key }: Access,
  url: URL,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(server.remote ? {} : { lookup: onlyThisMachine }),
    })
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

/** "localhost" is what the machine's own tables say that it is; a table that sends it elsewhere is not followed. */
const onlyThisMachine: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const here = error ? [] : found.filter(({ address }) => isLoopback(address))
    const [first] = here
    if (first === undefined) done(error ?? new Error(`${name} does not lead to this machine`), '', 4)
    else if (options.all) done(null, here)
    else done(null, first.address, first.family)
  })
}

/** Nested a million deep, JSON is none for us either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AssistError(
      'not-understood',
      'the server’s answer is no JSON',
      'Is the address that of an OpenAI-compatible server? It often ends in /v1.',
      { cause: error },
    )
  }
}

const tooSlow = (ms: number): AssistError =>
  new AssistError(
    'too-slow',
    `no whole answer within ${Math.round(ms / 1000)} s`,
    'Give it more time with --timeout, or take a smaller model.',
  )

function fromNetwork(error: unknown, base: URL): AssistError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = error instanceof Error ? error.message || code : String(error)
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return new AssistError(
      'broken-off',
      `the connection to ${base.host} broke off`,
      'Run it again to go on.',
      {
        cause: error,
      },
    )
  return new AssistError(
    'unreachable',
    `${base.host} cannot be reached: ${why || 'no reason given'}`,
    'Is the server running, and is this its port?',
    { cause: error },
  )
}
