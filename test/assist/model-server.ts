import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A question as the server got it. */
export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

export type Answering = (received: Received, response: ServerResponse) => unknown

/** An OpenAI-compatible server of the test's own on loopback; what `answering` returns is sent as JSON, nothing if undefined. */
export async function modelServer(
  answering: Answering,
): Promise<{ url: string; received: Received[]; server: Server }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>
    const one = { path: request.url ?? '', headers: request.headers, body }
    received.push(one)
    const answer = answering(one, response)
    if (answer === undefined) return
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, received, server }
}

/** A chat completion that says this. */
export const saying = (content: string) => ({ choices: [{ message: { role: 'assistant', content } }] })

/** The two statements of a question, as the model is shown them. */
export function shownIn({ body }: Received): {
  readonly first: Record<'speaker' | 'statement' | 'passage', string>
  readonly second: Record<'speaker' | 'statement' | 'passage', string>
} {
  const messages = body.messages as readonly { readonly content: string }[]
  return JSON.parse(messages.at(-1)?.content ?? '')
}

/** Vectors by letters: the same words are the same vector, other words another. */
export function vectorsFor({ body }: Received) {
  const data = (body.input as readonly string[]).map((text, index) => ({ index, embedding: lettersOf(text) }))
  return { data }
}

function lettersOf(text: string): number[] {
  const counts = new Array<number>(64).fill(0.001)
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    let hash = 7
    for (const letter of word.slice(0, 5)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 64
    counts[hash] = (counts[hash] ?? 0) + 1
  }
  return counts
}
