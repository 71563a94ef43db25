import type { RecordType } from '../../model/index.ts'
import type { RecordFilter } from '../store.ts'
import {
  type Answers,
  allOf,
  type Condition,
  conditionsOf,
  either,
  type Field,
  holds,
  is,
  isReviewed,
  notAfter,
  notBefore,
  within,
} from './conditions.ts'
import { termsOf, toFtsQuery } from './search-terms.ts'

/** How records of a type are listed: `r` is the row whose id is taken. */
interface List {
  /** Only of statements: the row's name where it is not `r`. */
  readonly row?: 's'
  readonly from: string
  readonly order: string
  where(filter: RecordFilter): readonly Condition[]
}

const NOTHING: Answers = {
  article: null,
  outlet: null,
  speaker: null,
  place: null,
  text: null,
  act: null,
  stance: null,
  relation: null,
  channel: null,
  speakerId: null,
  targetId: null,
  words: null,
  reviewed: null,
  from: null,
  to: null,
}

const CONTENT_WORDS =
  "(SELECT group_concat(value ->> '$.text', ' ') FROM json_each(s.record, '$.content.spans'))"
/** A place that the article names inside the content. */
const PLACE_IN_CONTENT = `EXISTS (
  SELECT 1 FROM place_part p, json_each(p.record, '$.mentions') mention
  WHERE p.article = s.article
    AND mention.value ->> '$.start' >= s.record ->> '$.content.spans[0].start'
    AND mention.value ->> '$.start' < s.record ->> '$.content.spans[#-1].end' AND `

/** The article has these words, as `search` finds them; no word at all is in none. */
const wordsOfArticle =
  (n: string) =>
  (asked: string): Condition => ({
    sql: `${n} IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)`,
    values: [toFtsQuery(termsOf(asked)) || '""'],
  })

/** Of the articles that have the words – few, by the index of words – the statements that have each of them. */
const wordsOfStatement = (asked: string): Condition =>
  allOf([
    wordsOfArticle('a.n')(asked),
    ...termsOf(asked).map(({ raw }) => holds(CONTENT_WORDS, 's.speaker_name')(raw.replace(/\*$/, ''))),
  ])

/** Of the article `a` that something stands in. */
const ARTICLE: Answers = {
  ...NOTHING,
  article: is('a.id'),
  outlet: holds('a.outlet'),
  from: notBefore('a.published'),
  to: notAfter('a.published'),
}

/** The actor of a statement `s`, under any of its names: first by the names, which are few, then by who bears the name there. */
const isActor =
  (column: string) =>
  (asked: string): Condition => ({
    sql: `${column} IN (
        SELECT ?1 UNION SELECT n.actor FROM actor_group g JOIN actor_guise n ON n.id = g.guise WHERE g.lead = ?1
      ) AND coalesce((
        SELECT g.lead FROM actor_bearer b JOIN actor_group g ON g.guise = b.guise
        WHERE b.article = s.article AND b.actor = ${column}
      ), ${column}) = ?1`.replaceAll('?1', '?'),
    values: [asked, asked, asked],
  })

/** Of a statement `s` in an article `a`. */
const STATEMENT: Answers = {
  ...ARTICLE,
  speaker: holds('s.speaker_name', 's.source'),
  place: either(holds(CONTENT_WORDS), within(PLACE_IN_CONTENT, holds('p.name'))),
  text: holds(CONTENT_WORDS),
  act: is('s.act'),
  stance: within('EXISTS (SELECT 1 FROM claim_member m WHERE m.statement = s.id AND ', is('m.stance')),
  channel: is('s.channel'),
  speakerId: isActor('s.speaker'),
  targetId: isActor('s.target'),
  words: wordsOfStatement,
  reviewed: isReviewed('s.id'),
  from: notBefore('coalesce(s.said, a.published)'),
  to: notAfter('coalesce(s.said, a.published)'),
}

/** The undated last. */
const ORDER_OF_READING = 'ORDER BY a.published IS NULL, a.published, a.uri, a.id'
const BY_PLACE_IN_TEXT = `${ORDER_OF_READING}, r.start, r.ordinal, r.id`
const BY_ID = 'ORDER BY r.id'
const EACH_ONCE = 'GROUP BY r.id ORDER BY r.id'

const answered =
  (answers: Answers) =>
  (filter: RecordFilter): readonly Condition[] =>
    conditionsOf(filter, answers)

/** Conditions that one and the same row of `from` has to meet: the denial and its speaker, not a denial and a speaker. */
function oneOf(from: string, filter: RecordFilter, answers: Answers): readonly Condition[] {
  const conditions = conditionsOf(filter, answers)
  if (conditions.length === 0) return []
  const { sql, values } = allOf(conditions)
  return [{ sql: `EXISTS (SELECT 1 FROM ${from} AND ${sql})`, values }]
}

/**
 * Articles that have such a statement: all statements are asked once, not those of each article, in the index that has what is
 * asked. What is asked of a statement by its id is not in that one.
 */
function articlesWith(filter: RecordFilter): readonly Condition[] {
  const byStance = filter.stance !== undefined
  const conditions = conditionsOf(filter, byStance ? MEMBER : STATEMENT)
  if (conditions.length === 0) return []
  const { sql, values } = allOf(conditions)
  const statements = byStance
    ? 'claim_member m JOIN statement s ON s.id = m.statement'
    : `statement s ${filter.reviewed === undefined ? 'INDEXED BY statement_overview' : ''}`
  return [{ sql: `r.id IN (SELECT s.article FROM ${statements} WHERE ${sql})`, values }]
}

const only = (filter: RecordFilter, fields: readonly Field[]): RecordFilter =>
  Object.fromEntries(fields.map(field => [field, filter[field]]))

const without = (filter: RecordFilter, fields: readonly Field[]): RecordFilter => ({
  ...filter,
  ...Object.fromEntries(fields.map(field => [field, undefined])),
})

const WORDS_OF_CLAIMS =
  'EXISTS (SELECT 1 FROM dispute_claim d JOIN claim c ON c.id = d.claim WHERE d.dispute = r.id AND '
const MEMBERS = `claim_member m LEFT JOIN statement s ON s.id = m.statement
  LEFT JOIN article a ON a.id = coalesce(s.article, m.article)`
const MEMBER: Answers = { ...STATEMENT, text: null, stance: is('m.stance') }
const OF_STATEMENT: readonly Field[] = [
  'speaker',
  'act',
  'stance',
  'channel',
  'speakerId',
  'targetId',
  'reviewed',
]

/** What a claim, or the claims of a dispute, say is asked of their own words; the rest of one and the same statement. */
const ofMembers =
  (members: string, text: (asked: string) => Condition) =>
  (filter: RecordFilter): readonly Condition[] => [
    ...conditionsOf(only(filter, ['text']), { ...NOTHING, text }),
    ...oneOf(members, without(filter, ['text']), MEMBER),
  ]

const partList = (table: string, own: Partial<Answers>): List => ({
  from: `${table} r JOIN article a ON a.id = r.article`,
  order: EACH_ONCE,
  where: answered({ ...ARTICLE, text: holds('r.name', "r.record ->> '$.aliases'"), ...own }),
})

/** What others contradict, or go on from. */
const linkedBy = (asked: string): Condition => ({
  sql: `r.id IN (
    SELECT f.record_id FROM facet_link l JOIN facet f ON f.n IN (l.a, l.b)
    WHERE l.relation = ? AND l.relation <> 'same')`,
  values: [asked],
})

/** A facet that a statement may stand behind. */
const facetList = (table: string, own: Partial<Answers>): List => ({
  from: `${table} r JOIN article a ON a.id = r.article LEFT JOIN statement s ON s.id = r.statement`,
  order: BY_PLACE_IN_TEXT,
  where: answered({ ...STATEMENT, place: null, text: null, relation: linkedBy, ...own }),
})

const RANGE_WORDS = "words_at(a.record ->> '$.text', r.start, r.record ->> '$.end')"

export const LISTS: Readonly<Record<RecordType, List>> = {
  article: {
    from: 'article r',
    order: 'ORDER BY r.published NULLS LAST, r.uri, r.id',
    where: filter => [
      ...conditionsOf(without(filter, OF_STATEMENT), {
        ...NOTHING,
        article: is('r.id'),
        outlet: holds('r.outlet'),
        text: holds('r.title', "r.record ->> '$.text'"),
        words: wordsOfArticle('r.n'),
        place: within('EXISTS (SELECT 1 FROM place_part p WHERE p.article = r.id AND ', holds('p.name')),
        from: notBefore('r.published'),
        to: notAfter('r.published'),
      }),
      ...articlesWith(only(filter, OF_STATEMENT)),
    ],
  },
  actor: {
    ...partList('actor_joined', { speaker: holds('r.name', "r.record ->> '$.aliases'") }),
    order: 'GROUP BY r.id ORDER BY count(DISTINCT r.article) DESC, r.id',
  },
  place: partList('place_part', { place: holds('r.name'), text: holds('r.name') }),
  statement: {
    row: 's',
    // Articles first: their index has the order, and a page of a list ends after its last row.
    from: 'article a CROSS JOIN statement s ON s.article = a.id',
    order: `${ORDER_OF_READING}, s.start, s.ordinal, s.id`,
    where: answered(STATEMENT),
  },
  claim: {
    from: 'claim r',
    order: BY_ID,
    where: ofMembers(`${MEMBERS} WHERE m.claim = r.id`, holds('r.text')),
  },
  dispute: {
    from: 'dispute r',
    order: 'ORDER BY r.origins DESC, r.latest DESC NULLS LAST, r.id',
    where: ofMembers(
      `${MEMBERS} WHERE m.claim IN (SELECT claim FROM dispute_claim WHERE dispute = r.id)`,
      either(holds('r.question'), within(WORDS_OF_CLAIMS, holds('c.text'))),
    ),
  },
  agreement: partList('agreement_joined', {
    place: holds("r.record ->> '$.place'"),
    text: holds('r.name', "r.record ->> '$.commitments'"),
  }),
  figure: facetList('figure', {
    place: holds("r.record ->> '$.scope.place'", RANGE_WORDS),
    text: holds('r.text', 'r.counts'),
  }),
  control: facetList('control', {
    place: holds('r.place_name'),
    text: holds('r.place_name', 'r.holder_name', RANGE_WORDS),
  }),
  offer: {
    from: 'offer r JOIN article a ON a.id = r.article',
    order: BY_PLACE_IN_TEXT,
    where: answered({ ...ARTICLE, place: holds(RANGE_WORDS), text: holds(RANGE_WORDS) }),
  },
  note: {
    from: 'note r LEFT JOIN article a ON a.id = r.article',
    order: EACH_ONCE,
    where: answered({ ...ARTICLE, article: is('r.article'), text: holds('r.rule', 'r.reason', 'r.uri') }),
  },
  suggestion: {
    from: `suggestion r JOIN statement s ON s.id = r.statement JOIN article a ON a.id = r.article
      JOIN statement o ON o.id = r.other`,
    order: BY_ID,
    where: filter => [
      ...conditionsOf(only(filter, ['article', 'text', 'speaker', 'stance']), {
        ...NOTHING,
        article: either(is('r.article'), is('r.other_article')),
        text: holds(CONTENT_WORDS, CONTENT_WORDS.replaceAll('s.record', 'o.record')),
        speaker: holds('s.speaker_name', 'o.speaker_name'),
        stance: is('r.stance'),
      }),
      ...conditionsOf(without(filter, ['article', 'text', 'speaker', 'stance']), STATEMENT),
    ],
  },
  review: {
    from: 'review r',
    order: BY_ID,
    where: answered({
      ...NOTHING,
      article: is("r.record ->> '$.anchor.article'"),
      text: holds("r.record ->> '$.reason'", 'r.reviewer'),
      from: notBefore('r.at'),
      to: notAfter('r.at'),
    }),
  },
}
