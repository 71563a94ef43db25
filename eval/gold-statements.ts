import type { Actor, Article, Attribution, Dossier, Range, SpeechAct, Statement } from '../src/model/index.ts'
import { recordId, spanOf } from '../src/model/index.ts'

/** A statement as annotated, as far as it is put to use here. */
export interface GoldStatement {
  readonly id: string
  readonly source: { readonly spans: readonly Range[] } | null
  readonly cue: { readonly spans: readonly Range[] } | null
  readonly content: { readonly spans: readonly Range[] }
  readonly sourceResolved: string | null
  readonly sourceActor: string | null
  readonly quoteType: 'direct' | 'indirect' | 'mixed'
  readonly speechAct: SpeechAct
  readonly target: { readonly spans: readonly Range[]; readonly actors: readonly string[] } | null
  readonly anonymous: boolean
  readonly nestedIn: string | null
  readonly restates: readonly string[]
}

export interface GoldActor {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly affiliation: string | null
  readonly aliases?: readonly string[]
}

export interface GoldDocument {
  readonly statements: readonly GoldStatement[]
  readonly actors: readonly GoldActor[]
}

/** What the interpreter is to read instead of what was found: source, cue and content as annotated. */
export const attributionsOf = ({ statements }: GoldDocument): Attribution[] =>
  statements.map(({ source, cue, content, quoteType }) => ({
    source: rangesOf(source?.spans),
    cue: rangesOf(cue?.spans),
    content: rangesOf(content.spans),
    manner: quoteType,
    lemma: null,
    by: ['gold'],
    confidence: 1,
  }))

const rangesOf = (spans: readonly Range[] = []): Range[] => spans.map(({ start, end }) => ({ start, end }))

/** The interpretation with the annotated acts, speakers, targets and nesting in the place of its own; propositions stay as read. */
export function withGold(dossier: Dossier, gold: GoldDocument): Dossier & { readonly unread: number } {
  const { article, interpretation } = dossier
  const read = pairUp(gold.statements, interpretation.statements)
  const actors = actorsOf(gold, read, interpretation.actors)
  const ids = new Map(
    gold.statements.map(({ id }) => [id, read.get(id)?.id ?? recordId('st', article.id, id)] as const),
  )
  const statements = gold.statements.map(one => {
    const speaker = actors.get(one.sourceActor ?? one.sourceResolved ?? '') ?? null
    return {
      ...(read.get(one.id) ?? blank(one, article)),
      id: ids.get(one.id) ?? '',
      act: one.speechAct,
      content: { spans: one.content.spans.map(span => spanOf(article.text, span)) },
      speaker: speaker?.id ?? null,
      speakerName: speaker?.name ?? one.sourceResolved,
      anonymous: one.anonymous,
      within: one.nestedIn === null ? null : (ids.get(one.nestedIn) ?? null),
      restates: one.restates.flatMap(id => ids.get(id) ?? []),
      ...targetOf(one, article, actors),
    }
  })
  const added = [...actors.values()].filter(actor => !interpretation.actors.includes(actor))
  return {
    article,
    interpretation: { ...interpretation, statements, actors: [...interpretation.actors, ...new Set(added)] },
    unread: gold.statements.length - read.size,
  }
}

const targetOf = (
  { target }: GoldStatement,
  { text }: Article,
  actors: ReadonlyMap<string, Actor>,
): Pick<Statement, 'target'> => {
  if (target === null) return {}
  const span = target.spans[0]
  return {
    target: {
      actor: actors.get(target.actors[0] ?? '')?.id ?? null,
      span: span ? spanOf(text, span) : null,
    },
  }
}

/** Gold statement → what was read of it: the one that shares most characters of content, at least half of both. */
function pairUp(gold: readonly GoldStatement[], read: readonly Statement[]): ReadonlyMap<string, Statement> {
  const pairs = gold
    .flatMap(one => read.map(other => ({ one, other, share: shareOf(one, other) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  const found = new Map<string, Statement>()
  const used = new Set<Statement>()
  for (const { one, other } of pairs)
    if (!found.has(one.id) && !used.has(other)) {
      found.set(one.id, other)
      used.add(other)
    }
  return found
}

function shareOf(a: GoldStatement, b: Statement): number {
  const [one, other] = [a.content.spans, b.content.spans]
  const common = one.reduce(
    (sum, x) =>
      sum + other.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  const size = (spans: readonly Range[]): number => spans.reduce((n, { start, end }) => n + end - start, 0)
  // The same words may be two people's: the cue tells whose.
  const cue = a.cue?.spans[0]?.start === b.cue?.spans[0]?.start ? 0.05 : 0
  return common / Math.max(1, size(one) + size(other) - common) + cue
}

/** Gold actor, or name, → ours: by name, else by whom its statements were given to, else one that is made for it. */
function actorsOf(
  gold: GoldDocument,
  read: ReadonlyMap<string, Statement>,
  known: readonly Actor[],
): ReadonlyMap<string, Actor> {
  const byId = new Map(known.map(actor => [actor.id, actor]))
  const named = (name: string): Actor | undefined =>
    known.find(actor => [actor.name, ...actor.aliases].some(form => form === name))
  const all = new Map<string, Actor>()
  const add = (key: string, names: readonly string[], make: () => Actor): void => {
    if (key === '' || all.has(key)) return
    const voted = gold.statements
      .filter(one => (one.sourceActor ?? one.sourceResolved) === key)
      .flatMap(one => byId.get(read.get(one.id)?.speaker ?? '') ?? [])
    all.set(key, names.flatMap(name => named(name) ?? [])[0] ?? mostOf(voted) ?? make())
  }
  for (const actor of gold.actors)
    add(actor.id, [bare(actor.name), ...(actor.aliases ?? [])], () => made(actor, named))
  for (const { sourceActor, sourceResolved } of gold.statements)
    add(sourceActor ?? sourceResolved ?? '', [bare(sourceResolved ?? '')], () =>
      made({ id: '', name: sourceResolved ?? '', kind: 'unnamed', affiliation: null }, named),
    )
  return all
}

const bare = (name: string): string => name.replace(/\s*\(.*?\)/g, '')

const mostOf = (actors: readonly Actor[]): Actor | undefined =>
  [...Map.groupBy(actors, ({ id }) => id).values()].sort((a, b) => b.length - a.length)[0]?.[0]

const made = ({ name, kind, affiliation }: GoldActor, named: (name: string) => Actor | undefined): Actor => ({
  type: 'actor',
  id: recordId('ac', 'gold', name),
  name: bare(name),
  kind: KINDS.has(kind) ? (kind as Actor['kind']) : 'unnamed',
  role: null,
  affiliation:
    affiliation === null ? null : ((named(affiliation) ?? named(`Government of ${affiliation}`))?.id ?? null),
  aliases: [],
  mentions: [],
})

const KINDS = new Set([
  'person',
  'office',
  'government',
  'ministry',
  'country',
  'armed-group',
  'state-forces',
  'organisation',
  'agency',
  'document',
])

/** What the interpreter made no statement of. */
const blank = (
  { source, cue, content, quoteType, id }: GoldStatement,
  { text, id: article }: Article,
): Statement => ({
  type: 'statement',
  id: recordId('st', article, id),
  article,
  source:
    source === null || source.spans.length === 0 ? null : { spans: source.spans.map(s => spanOf(text, s)) },
  cue: cue === null || cue.spans.length === 0 ? null : { spans: cue.spans.map(s => spanOf(text, s)) },
  content: { spans: content.spans.map(s => spanOf(text, s)) },
  manner: quoteType,
  act: 'assert',
  channel: null,
  relay: [],
  speaker: null,
  speakerName: null,
  anonymous: false,
  addressee: null,
  said: { expression: null, date: null },
  hedges: [],
  within: null,
  confidence: 1,
  by: ['gold'],
})
