import { type Actor, type Offer, recordId, type Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import { findConditions } from './find-conditions.ts'
import { findMatter, findReadiness, type Matter } from './find-matter.ts'
import { type Answer, answersAmong, findResponses } from './find-responses.ts'
import { mergeOffers } from './merge-offers.ts'
import { readKind } from './read-kind.ts'
import { stemsIn, wordsOf } from './words-of.ts'

interface Made {
  readonly kind: Offer['kind']
  readonly statement: Statement
  readonly matter: Matter
  /** Of the matter's words. */
  readonly stems: ReadonlySet<string>
  readonly rule: string
}

/** Proposals, demands, promises and threats, each with its conditions and the answers that the same article reports. */
export function findOffers(view: View, statements: readonly Statement[], actors: readonly Actor[]): Offer[] {
  const answers = answersAmong(view, statements)
  const repeats = new Set(
    statements.filter(({ restates }) => (restates?.length ?? 0) > 0).map(({ id }) => id),
  )
  const made = statements.filter(({ id }) => !repeats.has(id)).flatMap(statement => madeBy(view, statement))
  return mergeOffers(
    made.map(one => ({
      offer: toOffer(view, one, made, answers, actors),
      stems: one.stems,
    })),
  )
}

/** "Unless he calls a halt", "was asked to explain": nobody has called or asked yet, or the one named was asked himself. */
function isUnmade(view: View, statement: Statement): boolean {
  const cue = statement.cue?.spans[0]
  const at = statement.source?.spans[0]?.start ?? cue?.start
  if (!cue || at === undefined) return false
  return (
    /(?<!\p{L})(?:unless|if|until)(?!\p{L})[^,.;]{0,30}$/iu.test(
      view.plain.slice(Math.max(0, Math.min(at, cue.start) - 40), Math.min(at, cue.start)),
    ) ||
    /(?<!\p{L})(?:was|were|been|being) (?:asked|urged|told|called)/u.test(
      view.plain.slice(Math.max(0, cue.start - 6), cue.end),
    )
  )
}

function madeBy(view: View, statement: Statement): Made[] {
  if (isUnmade(view, statement)) return []
  const kind = readKind(statement)
  const matter = kind && findMatter(view, kind, statement)
  const stemsOf = ({ start, end }: Matter): ReadonlySet<string> => stemsIn(view.plain.slice(start, end))
  if (kind && matter) return [{ kind, statement, matter, stems: stemsOf(matter), rule: statement.act }]
  if (statement.speaker === null || statement.anonymous || statement.act === 'deny') return []
  return findReadiness(view, statement).map(ready => ({
    kind: 'promise',
    statement,
    matter: ready,
    stems: stemsOf(ready),
    rule: 'ready',
  }))
}

function toOffer(
  view: View,
  { kind, statement, matter, rule }: Made,
  made: readonly Made[],
  answers: readonly Answer[],
  actors: readonly Actor[],
): Offer {
  const { start, end } = matter
  const maker = actors.find(({ id }) => id === statement.speaker)
  const taken = takenUp(statement)
  const asked = {
    start,
    end,
    kind,
    statement,
    stems: stemsIn(`${view.plain.slice(start, end)} ${wordsOf(statement).slice(0, 400)}`),
    names: maker ? [maker.name, ...maker.aliases].filter(name => name.length > 3) : [],
    only: made.filter(other => other.kind === kind).length === 1,
    others: made.flatMap(other =>
      other.statement.speaker === statement.speaker && other.matter !== matter ? [other.stems] : [],
    ),
  }
  return {
    type: 'offer' as const,
    id: recordId('of', view.article.id, start, end, kind),
    kind,
    article: view.article.id,
    start,
    end,
    from: taken ? null : statement.speaker,
    to: statement.target?.actor ?? namedBy(matter.putTo, actors) ?? (taken ? null : statement.addressee),
    conditions: findConditions(view, matter),
    responses: [...(taken ? [taken] : []), ...findResponses(view, asked, answers)],
    by: [`interpret.en.facets.offers.${rule}`],
    confidence: rule === 'ready' ? 0.55 : 0.65,
  }
}

/** "Agreed that the shelling should stop": whose proposal it was is not told, and who agreed has taken it up. */
function takenUp(statement: Statement): Offer['responses'][number] | null {
  const together = statement.source?.spans.some(({ text }) => JOINT.test(text)) ?? false
  if (statement.act !== 'agree' || !(together || /\b(?:should|must)\b/i.test(wordsOf(statement)))) return null
  return { statement: statement.id, by: statement.speaker, answer: 'accepted' }
}

/** Several who agree with each other. */
const JOINT =
  /(?<!\p{L})(?:both|two|three|parties|sides|leaders|presidents|ministers|countries|governments|neighbours|delegations|envoys)(?!\p{L})|\p{L} and \p{L}/iu

/** The actor that a phrase is, if the article's records hold one of that very name. */
function namedBy(words: string | null, actors: readonly Actor[]): string | null {
  const bare = words?.replace(/^(?:the|its|their|both|all) /i, '').toLowerCase()
  if (!bare) return null
  const found = actors.filter(({ name, aliases }) =>
    [name, ...aliases].some(one => one.replace(/^the /i, '').toLowerCase() === bare),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
