import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { serverAt } from '../../src/assist/address.ts'
import { type Asking, askChat, askEmbeddings } from '../../src/assist/ask.ts'
import { AssistError } from '../../src/assist/assist-error.ts'
import { modelServer, saying, vectorsFor } from './model-server.ts'

const MESSAGES = [{ role: 'user', content: 'Who holds the ferry landing?' }] as const

/** Pauses are noted and not waited for. */
function askingAt(url: string, wanted: Partial<Asking> = {}): { asking: Asking; pauses: number[] } {
  const pauses: number[] = []
  const pause = async (ms: number): Promise<void> => {
    pauses.push(ms)
  }
  return { asking: { server: serverAt(url, false), key: null, ms: 5_000, pause, ...wanted }, pauses }
}

async function faultOf(work: Promise<unknown>): Promise<AssistError> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome instanceof AssistError) return outcome
  throw outcome ?? new Error('it was answered')
}

/** Sends a byte now and then for as long as somebody listens. */
function drip(response: ServerResponse): void {
  response.write('{')
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

/** A body without end. */
function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 0x20)
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

describe('asking a language model', () => {
  it('gives what it says', async () => {
    const { url, received } = await modelServer(() => saying('nobody'))
    const { asking } = askingAt(url)
    expect(await askChat(asking, 'small', MESSAGES)).toBe('nobody')
    expect(received[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: { model: 'small', messages: MESSAGES, temperature: 0, stream: false },
    })
  })

  it('sends the key as a bearer token, and none where there is none', async () => {
    const { url, received } = await modelServer(() => saying('yes'))
    await askChat(askingAt(url).asking, 'small', MESSAGES)
    await askChat(askingAt(url, { key: 'k-1' }).asking, 'small', MESSAGES)
    expect(received.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer k-1'])
  })

  it('says that nobody is there', async () => {
    const { url, server } = await modelServer(() => saying('yes'))
    await new Promise(resolve => server.close(resolve))
    const { asking, pauses } = askingAt(url)
    expect((await faultOf(askChat(asking, 'small', MESSAGES))).kind).toBe('unreachable')
    expect(pauses).toEqual([])
  })

  it('follows no redirect, whether to another host or to itself', async () => {
    const elsewhere = await modelServer(() => saying('stolen'))
    const { url } = await modelServer((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/chat/completions` }).end()
    })
    const fault = await faultOf(askChat(askingAt(url, { key: 'k-1' }).asking, 'small', MESSAGES))
    expect(fault.kind).toBe('redirect')
    expect(elsewhere.received).toEqual([])
  })

  it('reads no more than it can use of a body without end', async () => {
    const { url } = await modelServer((_, response) => flood(response))
    expect((await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))).kind).toBe('too-large')
  })

  it('reads no more than a line of an endless refusal', async () => {
    const { url } = await modelServer((_, response) => {
      response.writeHead(400)
      flood(response)
    })
    const fault = await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))
    expect(fault).toMatchObject({ kind: 'status', status: 400 })
    expect(fault.message.length).toBeLessThan(400)
  })

  it('unpacks nothing', async () => {
    const { url } = await modelServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('bomb')
    })
    expect((await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))).message).toMatch(/packed/)
  })

  it('gives up a server that hangs', async () => {
    const { url } = await modelServer(() => undefined)
    const fault = await faultOf(askChat(askingAt(url, { ms: 100 }).asking, 'small', MESSAGES))
    expect(fault.kind).toBe('too-slow')
  })

  it('gives up one that drips', async () => {
    const { url } = await modelServer((_, response) => drip(response))
    const fault = await faultOf(askChat(askingAt(url, { ms: 200 }).asking, 'small', MESSAGES))
    expect(fault.kind).toBe('too-slow')
  })

  it('stops when the user does', async () => {
    const stop = new AbortController()
    const { url } = await modelServer(() => {
      stop.abort()
    })
    const fault = await faultOf(askChat(askingAt(url, { signal: stop.signal }).asking, 'small', MESSAGES))
    expect(fault.kind).toBe('interrupted')
  })

  it('asks a busy server again, after longer and longer pauses', async () => {
    let tries = 0
    const { url } = await modelServer((_, response) => {
      tries++
      if (tries === 4) return saying('at last')
      response.writeHead(503).end('busy')
      return undefined
    })
    const { asking, pauses } = askingAt(url)
    expect(await askChat(asking, 'small', MESSAGES)).toBe('at last')
    expect(pauses).toEqual([500, 1000, 2000])
  })

  it('waits as long as it is asked to, within reason', async () => {
    const { url } = await modelServer((_, response) => {
      response.writeHead(429, { 'retry-after': tries++ === 0 ? '7' : '86400' }).end()
    })
    let tries = 0
    const { asking, pauses } = askingAt(url)
    await faultOf(askChat(asking, 'small', MESSAGES))
    expect(pauses).toEqual([7_000, 30_000, 30_000])
  })

  it('asks again where the connection breaks off', async () => {
    let tries = 0
    const { url } = await modelServer((_, response) => {
      if (tries++ > 0) return saying('there')
      response.socket?.resetAndDestroy()
      return undefined
    })
    expect(await askChat(askingAt(url).asking, 'small', MESSAGES)).toBe('there')
  })

  it('does not ask again where the key is wrong, and says what to do', async () => {
    const { url, received } = await modelServer((_, response) => {
      response.writeHead(401).end('{"error":"no key"}')
    })
    const fault = await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))
    expect(fault.remedy).toMatch(/--key-from-env/)
    expect(received).toHaveLength(1)
  })

  it.each([
    ['a page', '<!doctype html><title>It works!</title>'],
    ['half of an object', '{"choices":[{"message":'],
    ['arrays in arrays', '['.repeat(500_000)],
  ])('takes %s for no answer', async (_, body) => {
    const { url } = await modelServer((_, response) => {
      response.end(body)
    })
    expect((await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))).kind).toBe('not-understood')
  })

  it.each([[null], [[]], ['yes'], [{}], [{ choices: [] }], [{ choices: [{ message: { content: 7 } }] }]])(
    'takes JSON of another shape for no answer: %j',
    async answer => {
      const { url } = await modelServer(() => answer)
      expect((await faultOf(askChat(askingAt(url).asking, 'small', MESSAGES))).kind).toBe('not-understood')
    },
  )

  it('keeps no more of an answer than one can be', async () => {
    const { url } = await modelServer(() => saying('blah '.repeat(50_000)))
    expect((await askChat(askingAt(url).asking, 'small', MESSAGES)).length).toBe(16_000)
  })
})

describe('asking an embedding model', () => {
  it('gives vectors of length one, in the order of the texts', async () => {
    const { url } = await modelServer(() => ({
      data: [
        { index: 1, embedding: [0, 5] },
        { index: 0, embedding: [3, 4] },
      ],
    }))
    const vectors = await askEmbeddings(askingAt(url).asking, 'near', ['the quarry', 'the ferry'])
    expect(vectors.map(vector => [...vector].map(part => part.toFixed(2)))).toEqual([
      ['0.60', '0.80'],
      ['0.00', '1.00'],
    ])
  })

  it('sends all texts at once', async () => {
    const { url, received } = await modelServer(vectorsFor)
    await askEmbeddings(askingAt(url).asking, 'near', ['the quarry', 'the ferry'])
    expect(received.map(({ path, body }) => [path, body.model, body.input])).toEqual([
      ['/v1/embeddings', 'near', ['the quarry', 'the ferry']],
    ])
  })

  it.each([
    ['too few vectors', [{ index: 0, embedding: [1, 0] }]],
    [
      'one twice',
      [
        { index: 0, embedding: [1, 0] },
        { index: 0, embedding: [1, 0] },
      ],
    ],
    [
      'one numbered as none of the texts',
      [
        { index: 0, embedding: [1, 0] },
        { index: 9, embedding: [1, 0] },
      ],
    ],
    [
      'vectors of two lengths',
      [
        { index: 0, embedding: [1, 0] },
        { index: 1, embedding: [1] },
      ],
    ],
    [
      'a vector without direction',
      [
        { index: 0, embedding: [1, 0] },
        { index: 1, embedding: [0, 0] },
      ],
    ],
    [
      'words for numbers',
      [
        { index: 0, embedding: [1, 0] },
        { index: 1, embedding: ['1', '0'] },
      ],
    ],
    [
      'an empty vector',
      [
        { index: 0, embedding: [] },
        { index: 1, embedding: [] },
      ],
    ],
    [
      'numbers beyond all bounds',
      [
        { index: 0, embedding: [1e300, 1e300] },
        { index: 1, embedding: [1, 0] },
      ],
    ],
  ])('takes %s for no answer', async (_, data) => {
    const { url } = await modelServer(() => ({ data }))
    const fault = await faultOf(askEmbeddings(askingAt(url).asking, 'near', ['the quarry', 'the ferry']))
    expect(fault.kind).toBe('not-understood')
  })
})
