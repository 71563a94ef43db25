import type { Actor, Article, Interpretation } from '../../src/model/index.ts'
import { articleId, recordId, sha256 } from '../../src/model/index.ts'
import type { Material, Paragraph } from './material.ts'
import { shifted } from './material.ts'
import { drawn, type Reword, reword } from './reword.ts'

/** An article that was never printed, with what would be found in it. */
export interface Made {
  readonly article: Article
  readonly interpretation: Interpretation
}

interface Story {
  readonly seed: string
  readonly size: number
  readonly pool: readonly Paragraph[]
  readonly word: Reword
  /** Whether its parties have names of their own, or those of real lands, which come in many stories. */
  readonly own: boolean
  readonly day: number
}

const OUTLETS = 40
/** Stories begun a day: an archive grows in time. */
const STORIES_A_DAY = 3
/** Of a hundred articles. */
const REPRINTS = 20
const UNDATED = 5
/** Of a hundred stories. */
const OWN_NAMES = 70

/** Stories one after the other, each as it is whatever comes behind it. `extra` is one more report of a story. */
export function* makeArticles(
  material: Material,
): Generator<{ readonly made: Made; readonly extra: () => Made }> {
  const kept = new Set(material.kept)
  for (let number = 0; ; number++) {
    const story = begin(material, kept, number)
    const reports: Draft[] = []
    for (let i = 0; i < story.size; i++) {
      const draft = draw(story, material, kept, i, reports)
      reports.push(draft)
      yield {
        made: print(story, draft),
        extra: () => print(story, draw(story, material, kept, 1000, reports)),
      }
    }
  }
}

function begin(material: Material, kept: ReadonlySet<string>, number: number): Story {
  const seed = `story ${number}`
  const own = drawn(100, seed, 'names') < OWN_NAMES
  const at = drawn(material.paragraphs.length, seed, 'at')
  return {
    seed,
    own,
    // Most are told by one or two outlets, a few by dozens.
    size: Math.min(60, Math.floor(1 / ((drawn(1000, seed, 'size') + 1) / 1000) ** 0.9)),
    // Paragraphs that stand near each other are mostly of one body, so that parties and matters meet again.
    pool: Array.from(
      { length: 24 },
      (_, i) => material.paragraphs[(at + i) % material.paragraphs.length],
    ).filter(paragraph => paragraph !== undefined),
    word: reword(material, kept, seed, 90, own),
    day: Math.floor(number / STORIES_A_DAY),
  }
}

interface Draft {
  readonly outlet: number
  readonly day: number | null
  readonly parts: readonly { readonly paragraph: Paragraph; readonly word: Reword }[]
}

function draw(
  story: Story,
  material: Material,
  kept: ReadonlySet<string>,
  i: number,
  before: readonly Draft[],
): Draft {
  const { seed } = story
  const outlet = drawn(OUTLETS, seed, i, 'outlet')
  const day = drawn(100, seed, i, 'dated') < UNDATED ? null : story.day + drawn(14, seed, i, 'day')
  const source = before[drawn(before.length || 1, seed, i, 'source')]
  if (source && drawn(100, seed, i, 'reprint') < REPRINTS) {
    // A reprint cuts from the end, and may add a paragraph of its own.
    const parts = source.parts.slice(0, Math.max(3, source.parts.length - drawn(3, seed, i, 'cut')))
    return {
      outlet,
      day,
      parts: drawn(2, seed, i, 'adds') ? [...parts, part(story, material, kept, i, 99)] : parts,
    }
  }
  const length = 4 + drawn(6, seed, i, 'length')
  return { outlet, day, parts: Array.from({ length }, (_, k) => part(story, material, kept, i, k)) }
}

/** Some paragraphs are taken over as they are, the others told in other words. */
function part(
  story: Story,
  material: Material,
  kept: ReadonlySet<string>,
  i: number,
  k: number,
): Draft['parts'][number] {
  const { seed, pool, word } = story
  const paragraph = pool[drawn(pool.length, seed, i, k, 'part')] ?? {
    text: '',
    statements: [],
    figures: [],
    controls: [],
    actors: [],
  }
  if (drawn(100, seed, i, k, 'verbatim') < 15) return { paragraph, word }
  const again = reword(material, kept, `${seed} ${i} ${k}`, 30, false)
  return { paragraph, word: text => again(word(text)) }
}

/** What an outlet prints under everything. */
const footer = (outlet: number): string =>
  Array.from(
    { length: 6 + (outlet % 3) * 9 },
    (_, i) => `${'bcdfg'[drawn(5, outlet, i)]}${'aeiou'[drawn(5, i, outlet)]}rman${outlet}`,
  ).join(' ')

const DAY = 86_400_000

function print(story: Story, { outlet, day, parts }: Draft): Made {
  const texts = parts.map(({ paragraph, word }) => word(paragraph.text))
  if (outlet % 2 === 0) texts.push(footer(outlet))
  const text = texts.join('\n\n')
  const hash = sha256(Buffer.from(`${text} ${outlet} ${day}`))
  const id = articleId(hash)
  let at = 0
  const blocks = texts.map(one => {
    const start = at
    at += one.length + 2
    return { kind: 'paragraph' as const, start, end: start + one.length }
  })
  const date = day === null ? null : new Date(Date.UTC(1990, 0, 1) + day * DAY).toISOString().slice(0, 10)
  const article: Article = {
    type: 'article',
    id,
    uri: `${hash.slice(0, 20)}.txt`,
    sha256: hash,
    text,
    blocks,
    title: null,
    outlet: `Outlet ${outlet}`,
    agency: null,
    published: date,
    language: 'en',
    copyOf: null,
  }
  const found = parts.map(({ paragraph, word }, i) =>
    renamed(shifted(paragraph, blocks[i]?.start ?? 0), { story, article: id, text, word, place: i }),
  )
  const actors = new Map<string, Actor>()
  for (const actor of found.flatMap(one => one.actors)) {
    const known = actors.get(actor.id)
    actors.set(actor.id, known ? { ...known, mentions: [...known.mentions, ...actor.mentions] } : actor)
  }
  return {
    article,
    interpretation: {
      article: id,
      statements: found.flatMap(one => one.statements),
      narrated: [],
      actors: [...actors.values()],
      places: [],
      agreements: [],
      figures: found.flatMap(one => one.figures),
      controls: found.flatMap(one => one.controls),
      offers: [],
      notes: [],
    },
  }
}

interface Naming {
  readonly story: Story
  readonly article: string
  readonly text: string
  readonly word: Reword
  readonly place: number
}

/** Fields whose words are names of the model, not of the text. */
const KEPT =
  /^(?:type|manner|act|channel|predicate|polarity|modality|plover|by|date|kind|whose|action|scope|precision|mention|status)$/

/** The same with the names of this story: ids by what they are ids of, words as they stand in the new text. */
function renamed<T>(value: T, naming: Naming, key = ''): T {
  if (Array.isArray(value)) return value.map(item => renamed(item, naming, key)) as T
  if (typeof value === 'string') return (KEPT.test(key) ? value : nameOf(value, naming)) as T
  if (typeof value !== 'object' || value === null) return value
  const made = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, renamed(inner, naming, name)]),
  )
  // A span's words are those of the text at its place.
  if (
    typeof made.text === 'string' &&
    typeof made.start === 'number' &&
    typeof made.end === 'number' &&
    !('type' in made)
  )
    made.text = naming.text.slice(made.start, made.end)
  if ('article' in made) made.article = naming.article
  return made as T
}

function nameOf(value: string, { story, article, word, place }: Naming): string {
  const prefix = /^([a-z]{2,3})-[0-9a-f]{16}$/.exec(value)?.[1]
  if (prefix === undefined) return /^[a-z]+-/.test(value) ? value : word(value)
  if (prefix === 'act' || prefix === 'pl') return story.own ? recordId(prefix, story.seed, value) : value
  return recordId(prefix, article, place, value)
}
