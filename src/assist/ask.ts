import { AssistError } from './assist-error.ts'
import { type Access, postJson } from './post-json.ts'
import { type Wait, withRetries } from './retry.ts'

/** 64 vectors of 8,192 numbers of twelve characters. */
const EMBEDDINGS_BYTES = 16_000_000
const CHAT_BYTES = 1_000_000
const MOST_DIMENSIONS = 8_192
/** A model that thinks aloud needs room before it comes to its answer. */
const MOST_TOKENS = 1_500
/** What stays of an answer; one that is longer is none of those asked for. */
const MOST_ANSWER = 16_000

export interface Asking extends Access {
  readonly pause?: Wait | undefined
}

export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** One vector a text, of length 1. */
export async function askEmbeddings(
  asking: Asking,
  model: string,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const body = { model, input: texts, encoding_format: 'float' }
  const answer = await post(asking, 'embeddings', body, EMBEDDINGS_BYTES)
  const data = fieldOf(answer, 'data')
  if (!Array.isArray(data) || data.length !== texts.length)
    throw misshapen(`it holds no list of ${texts.length} vectors`)
  const vectors = new Map<number, Float32Array>()
  for (const [place, item] of data.entries()) {
    const index = fieldOf(item, 'index') ?? place
    if (typeof index !== 'number' || vectors.has(index)) throw misshapen('its vectors are not numbered')
    vectors.set(index, unitVector(fieldOf(item, 'embedding')))
  }
  return texts.map((_, i) => {
    const vector = vectors.get(i)
    if (vector === undefined || vector.length !== vectors.get(0)?.length)
      throw misshapen('its vectors are not of one length, one a text')
    return vector
  })
}

function unitVector(value: unknown): Float32Array {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_DIMENSIONS)
    throw misshapen('a vector in it is no list of numbers')
  let square = 0
  for (const part of value) {
    if (typeof part !== 'number' || !Number.isFinite(part))
      throw misshapen('a vector in it is no list of numbers')
    square += part * part
  }
  const length = Math.sqrt(square)
  if (length === 0 || !Number.isFinite(length)) throw misshapen('a vector in it has no direction')
  return Float32Array.from(value, part => Number(part) / length)
}

/** What the model says, as it says it. */
export async function askChat(asking: Asking, model: string, messages: readonly Message[]): Promise<string> {
  const body = { model, messages, temperature: 0, seed: 0, max_tokens: MOST_TOKENS, stream: false }
  const answer = await post(asking, 'chat/completions', body, CHAT_BYTES)
  const choices = fieldOf(answer, 'choices')
  const content = fieldOf(fieldOf(Array.isArray(choices) ? choices[0] : null, 'message'), 'content')
  if (typeof content !== 'string') throw misshapen('it holds no message')
  return content.slice(0, MOST_ANSWER)
}

const post = (asking: Asking, path: string, body: unknown, bytes: number): Promise<unknown> =>
  withRetries(() => postJson(asking, path, body, bytes), asking.signal, asking.pause)

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

const misshapen = (what: string): AssistError =>
  new AssistError(
    'not-understood',
    `the server’s answer is not of the shape asked for: ${what}`,
    'The address must be that of an OpenAI-compatible server, and the model one of the kind asked for.',
  )
