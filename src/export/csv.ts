import { stringify } from 'csv-stringify/sync'
import type { Proposition, RecordOf, RecordType, Span } from '../model/index.ts'

type Cell = string | number | boolean | null
type Columns<T extends RecordType> = Readonly<Record<string, (record: RecordOf<T>) => Cell>>

const words = (spans: readonly Span[] | undefined): string | null =>
  spans === undefined || spans.length === 0 ? null : spans.map(span => span.text).join(' … ')

const first = (spans: readonly Span[] | undefined): number | null => spans?.[0]?.start ?? null
const last = (spans: readonly Span[] | undefined): number | null => spans?.at(-1)?.end ?? null

/** "not shell: the army → the port": the sense, then the words of who and whom, or of what or where. */
const propositionWords = ({ predicate, polarity, parts = {} }: Proposition): string => {
  const whom = parts.recipient ?? parts.object ?? parts.place
  const said = polarity === 'negative' ? `not ${predicate}` : predicate
  return `${said}: ${parts.actor?.text ?? '?'}${whom ? ` → ${whom.text}` : ''}`
}

/** What a spreadsheet wants of each type of record, a column a field; texts of whole articles stay out. */
const COLUMNS: { readonly [T in RecordType]: Columns<T> } = {
  article: {
    id: r => r.id,
    uri: r => r.uri,
    sha256: r => r.sha256,
    published: r => r.published,
    outlet: r => r.outlet,
    agency: r => r.agency,
    language: r => r.language,
    title: r => r.title,
    copy_of: r => r.copyOf,
    copy_order: r => r.copyOrder ?? null,
    copy_agency: r => r.copyAgency ?? null,
    narrated: r => (r.narrated ?? []).map(propositionWords).join('; '),
  },
  actor: {
    id: r => r.id,
    name: r => r.name,
    kind: r => r.kind,
    role: r => r.role,
    affiliation: r => r.affiliation,
    aliases: r => r.aliases.join('; '),
    mentions: r => r.mentions.length,
  },
  place: {
    id: r => r.id,
    name: r => r.name,
    country: r => r.country,
    lat: r => r.lat,
    lon: r => r.lon,
    mentions: r => r.mentions.length,
  },
  statement: {
    id: r => r.id,
    article: r => r.article,
    said: r => r.said.date,
    speaker: r => r.speakerName,
    source: r => words(r.source?.spans),
    act: r => r.act,
    cue: r => words(r.cue?.spans),
    content: r => words(r.content.spans),
    manner: r => r.manner,
    channel: r => r.channel,
    relay: r => r.relay.join(' → '),
    anonymous: r => r.anonymous,
    hedges: r => words(r.hedges),
    propositions: r => (r.propositions ?? []).map(propositionWords).join('; '),
    within: r => r.within,
    start: r => first(r.content.spans),
    end: r => last(r.content.spans),
    confidence: r => r.confidence,
    by: r => r.by.join('; '),
  },
  claim: {
    id: r => r.id,
    text: r => r.text,
    stances: r => r.stances.map(s => `${s.stance} ${s.statement}`).join('; '),
    narrated: r => r.narrated.length,
  },
  dispute: {
    id: r => r.id,
    question: r => r.question,
    claims: r => r.claims.join('; '),
    sides: r => r.sides.map(side => side.position).join(' / '),
    status: r => r.status,
    origins: r => r.origins,
    first: r => r.first ?? null,
    latest: r => r.latest ?? null,
  },
  agreement: {
    id: r => r.id,
    name: r => r.name,
    date: r => r.date,
    place: r => r.place,
    parties: r => r.parties.join('; '),
    mentions: r => r.mentions.length,
    breaches: r => r.breaches.length,
  },
  figure: {
    id: r => r.id,
    article: r => r.article,
    text: r => r.text,
    counts: r => r.counts,
    value: r => r.value,
    low: r => r.low,
    high: r => r.high,
    unit: r => r.unit,
    voice: r => r.voice,
    statement: r => r.statement,
    conflicts: r => r.conflicts.join('; '),
    start: r => r.start,
    end: r => r.end,
  },
  control: {
    id: r => r.id,
    article: r => r.article,
    place: r => r.placeName,
    action: r => r.action,
    holder: r => r.holderName,
    date: r => r.date,
    statement: r => r.statement,
    start: r => r.start,
    end: r => r.end,
  },
  offer: {
    id: r => r.id,
    article: r => r.article,
    kind: r => r.kind,
    from: r => r.from,
    to: r => r.to,
    conditions: r => words(r.conditions),
    responses: r => r.responses.map(x => `${x.answer} ${x.statement}`).join('; '),
    start: r => r.start,
    end: r => r.end,
  },
  note: {
    id: r => r.id,
    uri: r => r.uri,
    article: r => r.article,
    rule: r => r.rule,
    reason: r => r.reason,
    remedy: r => r.remedy,
  },
  review: {
    id: r => r.id,
    record: r => r.record,
    article: r => r.anchor?.article ?? null,
    field: r => r.field,
    decision: r => r.decision,
    value: r => JSON.stringify(r.value),
    reason: r => r.reason,
    reviewer: r => r.reviewer,
    at: r => r.at,
    previous: r => r.previous,
    hash: r => r.hash,
  },
  suggestion: {
    id: r => r.id,
    kind: r => r.kind,
    statement: r => r.statement,
    stance: r => r.stance,
    other: r => r.other,
    words: r => r.words?.text ?? null,
    similarity: r => r.similarity,
    article: r => r.article,
    start: r => r.words?.start ?? null,
    end: r => r.words?.end ?? null,
    by: r => r.by.join('; '),
  },
}

/**
 * One type of record as RFC 4180 CSV with a header and CRLF. A cell that a spreadsheet would run as a formula is
 * escaped with a leading apostrophe: article text is hostile.
 */
export async function* toCsv<T extends RecordType>(
  type: T,
  records: AsyncIterable<RecordOf<T>>,
): AsyncGenerator<string> {
  const columns: Columns<T> = COLUMNS[type]
  const heads = Object.keys(columns)
  yield csvLine(heads)
  for await (const record of records) yield csvLine(Object.values(columns).map(value => value(record)))
}

const csvLine = (cells: readonly Cell[]): string =>
  stringify([[...cells]], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: value => String(value) },
  })
