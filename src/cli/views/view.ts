import {
  contentWords,
  isId,
  type LedgerRecord,
  type RecordOf,
  type RecordType,
  type Statement,
} from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import type { Column } from '../terminal/table.ts'

/** The records that a row refers to by id. */
export type Referred = ReadonlyMap<string, LedgerRecord>

export type FilterName = 'article' | 'outlet' | 'speaker' | 'act' | 'place' | 'from' | 'to' | 'text'

/** By id of the row. */
export type Counts = ReadonlyMap<string, { readonly statements: number; readonly articles: number }>

/** How one type of record is listed: `counterclaim statements` and its like. */
export interface View<T extends RecordType> {
  readonly command: string
  readonly type: T
  readonly summary: string
  readonly filters: readonly FilterName[]
  readonly columns: (referred: Referred, counts: Counts) => readonly Column<RecordOf<T>>[]
  /** What is counted for each row, where a record does not hold it. */
  readonly counts?: (store: Store, ids: readonly string[]) => Promise<Counts>
  readonly refers: (record: RecordOf<T>) => readonly string[]
  /** What stands above the list; empty where there is nothing of the kind. */
  readonly above?: (store: Store, filter: RecordFilter, output: Output) => Promise<string>
  readonly examples: readonly string[]
}

/** Keeps the type of each view while they stand in one array. */
export const view = <T extends RecordType>(definition: View<T>): View<T> => definition

const ID_SHOWN = 11

/** Short enough to type: `show` completes it. */
export const shortId = (id: string): string => id.slice(0, ID_SHOWN)

/** The characters of the article that a record stands on. */
export function textAt(
  referred: Referred,
  { article: id, start, end }: { readonly article: string; readonly start: number; readonly end: number },
): string {
  const article = referred.get(id)
  return article?.type === 'article' ? article.text.slice(start, end) : ''
}

export function outletOf(referred: Referred, articleId: string): string {
  const article = referred.get(articleId)
  return article?.type === 'article' ? (article.outlet ?? article.uri) : articleId
}

export function publishedOf(referred: Referred, articleId: string): string {
  const article = referred.get(articleId)
  return article?.type === 'article' ? (article.published?.slice(0, 10) ?? 'undated') : ''
}

export function nameOf(referred: Referred, id: string | null): string {
  const record = id === null ? undefined : referred.get(id)
  if (record === undefined) return '–'
  return 'name' in record ? record.name : record.id
}

/** The name behind an id; words that are no id stay as they are; null where nothing is known. */
export function nameOrWords(referred: Referred, value: string | null): string | null {
  const record = value === null ? undefined : referred.get(value)
  if (record !== undefined) return 'name' in record ? record.name : record.id
  return value === null || isId(value) ? null : value
}

/** Names, each once: "soldiers" of three articles are three records of one name. */
export const namesOf = (referred: Referred, ids: readonly string[]): string[] => [
  ...new Set(ids.map(id => nameOf(referred, id))),
]

/** “Gov. of Chad”: a table has no room for the same long word in every cell. */
export const shortNames = (names: string): string => names.replace(/\bGovernment of (?=\p{Lu})/gu, 'Gov. of ')

/** The words of a statement's content. */
export function wordsOf(referred: Referred, id: string | null): string {
  const statement = id === null ? undefined : referred.get(id)
  return statement?.type === 'statement' ? contentWords(statement) : ''
}

export function speakerOf(referred: Referred, id: string | null): string {
  const statement = id === null ? undefined : referred.get(id)
  return statement?.type === 'statement' ? speakerWords(statement) : '–'
}

/**
 * The speaker by name; of several that fit, all with a question mark; else the words of the text, said to be no more than
 * that; a dash where a quotation goes on without a source.
 */
export function speakerWords({ speakerName, speakerCandidates, source }: Statement): string {
  if (speakerName !== null) return speakerName
  if (speakerCandidates !== undefined && speakerCandidates.length > 0)
    return `${speakerCandidates.join(' or ')}?`
  const words = source?.spans.map(span => span.text).join(' ') ?? ''
  return words === '' ? '–' : `“${words}” (unresolved)`
}
