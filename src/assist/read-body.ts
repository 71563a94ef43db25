import type { IncomingMessage } from 'node:http'
import { AssistError } from './assist-error.ts'

/** So much of what a server says when it refuses is shown. */
const SHOWN = 300
/** Long enough for a busy server to come round, short enough to sit out. */
const MOST_RETRY_AFTER_MS = 30_000

/** The body of a good answer; nothing of it is read beyond the limit, however much is sent. */
export async function bodyOf(response: IncomingMessage, bytes: number): Promise<string> {
  const { statusCode = 0, headers } = response
  if (statusCode >= 300 && statusCode < 400) {
    response.destroy()
    throw new AssistError(
      'redirect',
      `the server sends us elsewhere (${statusCode}, to ${headers.location ?? 'nowhere'}), which is not followed`,
      'Give the address that answers by itself.',
    )
  }
  if (statusCode < 200 || statusCode >= 300) throw await refusal(response, statusCode)
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    response.destroy()
    throw new AssistError('not-understood', `the answer is packed (${encoding})`, 'Switch packing off.')
  }
  const body = await upTo(response, bytes)
  if (body.whole) return body.text
  throw new AssistError(
    'too-large',
    `the answer is larger than ${Math.round(bytes / 1_000_000)} MB`,
    'Nothing that was asked for is so large: is the address right?',
  )
}

async function refusal(response: IncomingMessage, status: number): Promise<AssistError> {
  const { text } = await upTo(response, SHOWN * 4)
  const said = text.replace(/\s+/g, ' ').trim().slice(0, SHOWN)
  return new AssistError(
    'status',
    `the server answers ${status}${said ? `: ${said}` : ''}`,
    remedyOf(status),
    {
      status,
      retryAfterMs: retryAfter(response.headers['retry-after']),
    },
  )
}

function remedyOf(status: number): string {
  if (status === 401 || status === 403) return 'It wants a key: --key-from-env NAME takes it from a variable.'
  if (status === 404) return 'Is the model’s name right, and does the address end as it should, often in /v1?'
  if (status === 429 || status >= 500) return 'The server is busy or broken; run it again to go on.'
  return 'What the server says may tell what it wants.'
}

function retryAfter(header: string | undefined): number | null {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, MOST_RETRY_AFTER_MS) : null
}

async function upTo(
  response: IncomingMessage,
  bytes: number,
): Promise<{ readonly text: string; readonly whole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > bytes) break
  }
  response.destroy()
  return { text: Buffer.concat(chunks).toString('utf8'), whole: size <= bytes }
}
