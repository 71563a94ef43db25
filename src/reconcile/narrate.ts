import { isListed } from '../lexicon/en/claim-themes.ts'
import { stemsOf } from '../lexicon/en/word-stems.ts'
import type { Claim, Dossier, Proposition, Statement } from '../model/index.ts'
import type { Group } from './answers/types.ts'
import { kindOf, type Match, matchProposition, matchTopic, type Narration } from './match-narration.ts'
import { NEGATED, type Nodes } from './nodes.ts'
import { pointOf } from './points/read-points.ts'
import { asserts } from './stances.ts'
import { affiliations, partiesIn, type Utterance } from './utterances.ts'

export type { Narration } from './match-narration.ts'

type Narrated = Claim['narrated'][number]

/** What the narrators of a group of articles assert: no stance of any party, and no reason for a claim or a dispute. */
export function narrationsOf(dossiers: readonly Dossier[]): Narration[] {
  const affiliated = affiliations(dossiers)
  return dossiers.flatMap(({ article, interpretation }) => {
    const narrated = interpretation.narrated ?? []
    if (narrated.length === 0) return []
    const known = partiesIn(interpretation, affiliated)
    return narrated.map(proposition => {
      const statement = asStatement(article.id, proposition)
      const reading = { ...known, statement, text: article.text, side: null }
      const point = pointOf(proposition, [proposition], reading)
      return {
        article,
        proposition,
        point: point?.force === 'said' && isListed(point.theme.name) ? point : null,
      }
    })
  })
}

/** A narration with the stems of its words. */
export interface Told {
  readonly narrated: Narrated
  readonly stems: ReadonlySet<string>
}

/** So many words must stand in the claim as it is written: it gathers statements that say more things than one. */
const LEAST_WORDS = 2

/** Of what was placed on a claim, that which its own text says as well. */
export function narratedOn(told: readonly Told[] | undefined, text: string): readonly Narrated[] {
  if (told === undefined) return []
  const own = stemsOf(text)
  return told
    .filter(({ stems }) => stems.intersection(own).size >= LEAST_WORDS)
    .map(({ narrated }) => narrated)
}

/** The narrations on each claim, by its set, in the order of articles and texts. */
export function placeNarrations(
  narrations: readonly Narration[],
  group: Group,
  nodes: Nodes,
): ReadonlyMap<string, readonly Told[]> {
  const topics = Map.groupBy(nodes.matters.topics, ({ theme }) => theme.name)
  const deeds = deedsOf(group)
  const placed = new Map<string, Told[]>()
  for (const narration of [...narrations].sort(byPlace)) {
    const found = surest([
      ...(topics.get(narration.point?.theme.name ?? '') ?? []).flatMap(topic =>
        topic.mentions.flatMap(mention =>
          onNode(nodes.find(topic.id), narration, matchTopic(narration, topic, mention)),
        ),
      ),
      ...onDeeds(narration, deeds.get(kindOf(narration.proposition)) ?? [], nodes),
    ])
    if (found === null) continue
    const { article, proposition } = narration
    const told = {
      narrated: found.narrated,
      stems: stemsOf(article.text.slice(proposition.start, proposition.end)),
    }
    const known = placed.get(found.node)
    if (known) known.push(told)
    else placed.set(found.node, [told])
  }
  return placed
}

interface Found extends Match {
  readonly node: string
  readonly narrated: Narrated
}

const onNode = (node: string, { article, proposition }: Narration, match: Match | null): Found[] =>
  match === null
    ? []
    : [
        {
          ...match,
          node: proposition.polarity === 'negative' ? `${node}${NEGATED}` : node,
          narrated: {
            article: article.id,
            start: proposition.start,
            end: proposition.end,
            confidence: Math.min(0.85, 0.45 + 0.1 * match.support),
            evidence: { rule: 'narrator', ...match.evidence },
          },
        },
      ]

/** Statements that put forward the same deed, with the claim that it stands in. */
function onDeeds(narration: Narration, said: readonly Said[], nodes: Nodes): Found[] {
  return said.flatMap(({ utterance, proposition }) => {
    const match = matchProposition(narration, proposition, utterance)
    const node = match === null ? null : nodeOf(utterance, proposition, nodes)
    return node === null ? [] : onNode(nodes.find(node), narration, match)
  })
}

/** The topic that a proposition was read as, else its whole statement, where it is what that begins with. */
function nodeOf(utterance: Utterance, proposition: Proposition, nodes: Nodes): string | null {
  const { start, end } = proposition
  const topic = nodes
    .taken(utterance)
    .find(
      ({ mentioned: { point }, stance }) =>
        stance === 'assert' &&
        point.theme.name === kindOf(proposition) &&
        point.start <= start &&
        end <= point.end,
    )
  if (topic) return topic.mentioned.topic.id
  const [node, ...others] = nodes.placesOf(utterance)
  const first = utterance.statement.propositions?.[0]
  return node === utterance.statement.id && others.length === 0 && first?.start === start ? node : null
}

interface Said {
  readonly utterance: Utterance
  readonly proposition: Proposition
}

/** What is asserted, by what kind of deed it is; what stands in a denial is none of it. */
function deedsOf({ utterances }: Group): ReadonlyMap<string, readonly Said[]> {
  const said = utterances
    .filter(asserts)
    .flatMap(utterance =>
      (utterance.statement.propositions ?? []).map(proposition => ({ utterance, proposition })),
    )
  return Map.groupBy(said, ({ proposition }) => kindOf(proposition))
}

/** Of two claims that fit as well neither, since nothing tells which is meant. */
function surest(found: readonly Found[]): Found | null {
  const best = found.reduce<Found | null>((a, b) => (a && a.support >= b.support ? a : b), null)
  const tied = found.some(({ node, support }) => support === best?.support && node !== best.node)
  return tied ? null : best
}

function byPlace(a: Narration, b: Narration): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1
  return a.proposition.start - b.proposition.start || a.proposition.end - b.proposition.end
}

/** The form in which points are read; nobody speaks it. */
const asStatement = (article: string, proposition: Proposition): Statement => ({
  type: 'statement',
  id: '',
  article,
  source: null,
  cue: null,
  content: { spans: [{ start: proposition.start, end: proposition.end, text: '' }] },
  manner: 'indirect',
  act: 'assert',
  channel: null,
  relay: [],
  speaker: null,
  speakerName: null,
  anonymous: false,
  addressee: null,
  said: { expression: null, date: null },
  hedges: [],
  propositions: [proposition],
  within: null,
  confidence: proposition.confidence ?? 0,
  by: proposition.by ?? [],
})
