import { themeNamed, themeOfSense } from '../lexicon/en/claim-themes.ts'
import type { Dossier } from '../model/index.ts'
import { bodyWords, type Wording } from './body-words.ts'
import { type Contest, type ContestedTopic, contestOf, type Voice } from './contest.ts'
import { sampledKeys } from './word-keys.ts'

/** All that tells which articles one is linked to: a fiftieth of its dossier, so that a hundred thousand can be compared. */
export interface Profile {
  readonly id: string
  readonly outlet: string | null
  /** How many sampled keys its wording has. */
  readonly sampled: number
  readonly wording: Wording
  readonly contest: Contest
}

export function profileOf(dossier: Dossier): Profile {
  const { words, heavy, quoted } = bodyWords(dossier.article)
  const wording = { words, heavy, quoted }
  return {
    id: dossier.article.id,
    outlet: dossier.article.outlet,
    sampled: sampledKeys(wording).length,
    wording,
    contest: contestOf(dossier),
  }
}

/** Bytes in front of the words: how many there are, and how many keys. */
const HEAD = 8

/**
 * As it is stored: how many words and keys there are, the words' hashes – all numbers with the low byte first –, a byte of marks for each, and the
 * rest as JSON. The id is not among it: what two articles of the same words say may be the same bytes.
 */
export function packProfile({ outlet, sampled, wording, contest }: Profile): Uint8Array {
  const { words, heavy, quoted } = wording
  const json = new TextEncoder().encode(JSON.stringify({ outlet, ...plain(contest) }))
  const bytes = new Uint8Array(HEAD + 5 * words.length + json.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, words.length, true)
  view.setUint32(4, sampled, true)
  words.forEach((word, i) => {
    view.setUint32(HEAD + 4 * i, word, true)
    bytes[HEAD + 4 * words.length + i] = (heavy[i] ?? 0) + 2 * (quoted[i] ?? 0)
  })
  bytes.set(json, HEAD + 5 * words.length)
  return bytes
}

export function readProfile(id: string, bytes: Uint8Array): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const marks = bytes.subarray(HEAD + 4 * count, HEAD + 5 * count)
  const { outlet, ...contest }: Plain & Pick<Profile, 'outlet'> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEAD + 5 * count)),
  )
  return {
    id,
    outlet,
    sampled: view.getUint32(4, true),
    wording: {
      words: Uint32Array.from({ length: count }, (_, i) => view.getUint32(HEAD + 4 * i, true)),
      heavy: marks.map(mark => mark & 1),
      quoted: marks.map(mark => mark >> 1),
    },
    contest: contestFrom(contest),
  }
}

type Plain = ReturnType<typeof plain>
type PlainVoice = ReturnType<typeof plainVoice>
type PlainTopic = ReturnType<typeof plainTopic>

const plain = ({ replies, charges, topics }: Contest) => ({
  replies: replies.map(plainVoice),
  charges: charges.map(plainVoice),
  topics: topics.map(plainTopic),
})

const plainVoice = ({ side, about, stems, day }: Voice) => ({
  side,
  about: [...about],
  stems: [...stems],
  day,
})

const plainTopic = ({ topic, contested }: ContestedTopic) => ({
  theme: topic.theme.name,
  doers: [...topic.doers],
  others: [...topic.others],
  heads: [...topic.heads],
  names: [...topic.names],
  places: [...topic.places],
  kind: topic.kind,
  times: topic.times,
  count: topic.count,
  day: topic.day,
  contested,
})

const contestFrom = ({ replies, charges, topics }: Plain): Contest => ({
  replies: replies.map(voiceFrom),
  charges: charges.map(voiceFrom),
  topics: topics.flatMap(topic => topicFrom(topic) ?? []),
})

const voiceFrom = ({ side, about, stems, day }: PlainVoice): Voice => ({
  side,
  about: new Set(about),
  stems: new Map(stems),
  day,
})

/** A theme without a row of the lexicon is a verb that stands for itself. */
function topicFrom({ contested, ...topic }: PlainTopic): ContestedTopic | null {
  const theme = themeNamed(topic.theme) ?? themeOfSense(topic.theme)
  if (theme === null) return null
  return {
    contested,
    topic: {
      ...topic,
      theme,
      doers: new Set(topic.doers),
      others: new Set(topic.others),
      heads: new Set(topic.heads),
      names: new Set(topic.names),
      places: new Set(topic.places),
    },
  }
}
