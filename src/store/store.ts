import type {
  Article,
  AttributionChoice,
  Document,
  Dossier,
  FurnitureTemplates,
  GivenMetadata,
  Interpretation,
  KnownActor,
  LedgerRecord,
  Note,
  Original,
  Reading,
  Reconciliation,
  RecordOf,
  RecordType,
  StageVersions,
} from '../model/index.ts'
import type { ActorStore } from './actors.ts'
import type { ArticleStore } from './articles.ts'
import type { AssistStore } from './assist.ts'
import type { FacetStore } from './facets.ts'
import type { LinkStore, StoredProfile } from './links.ts'
import type { RecordFilter } from './record-filter.ts'
import type { ReviewStore } from './reviews.ts'

export type { RecordFilter } from './record-filter.ts'

/**
 * What stands behind the ledger. Every verb is asynchronous and takes or gives sets, so that SQLite in one file
 * and PostgreSQL for a team can both stand here. A verb that resolves has committed: what it reported stored survives
 * a kill at any later moment. Verbs that write throw a `LedgerError` of kind `busy` when another process holds the ledger for longer
 * than the wait they were opened with.
 */
export interface Store extends ReviewStore, AssistStore, ArticleStore, ActorStore, FacetStore, LinkStore {
  /** Path of the file, or name of the database. */
  readonly location: string

  // ---- originals and articles ---------------------------------------------------------------------------
  /** Which of these files were ingested before and have not been touched since, by path, size and time of change. */
  unchanged(stamps: readonly FileStamp[]): Promise<ReadonlySet<string>>
  /** Which of these original hashes are in the ledger, and which were purged from it. */
  known(hashes: readonly string[]): Promise<ReadonlyMap<string, 'stored' | 'purged'>>
  /** One transaction: originals, article records, notes, and the work that they make for the next stages. */
  addArticles(batch: readonly NewArticle[], importBatch: ImportBatch): Promise<readonly Added[]>
  /** Notes belong to the path that they are about: what was said of it at an earlier look falls away. */
  putLooks(looks: readonly Look[]): Promise<void>
  /**
   * Drops notes on paths below a folder that there is nothing to say of any more – a link mended by removing it – unless an
   * article came from there, which the note may explain.
   */
  forgetLooks(folder: string, kept: ReadonlySet<string>): Promise<void>
  /** The bytes as they came, decompressed; null where purged or never there. */
  original(sha256: string): Promise<Uint8Array | null>
  /** One original with what was said of it when it came: all that is needed to read it again. */
  storedOriginal(sha256: string): Promise<Original | null>
  /** Every original, in the order of hashes. What is damaged is told to `onDamage` and passed over, else it ends the reading. */
  originals(after?: string, onDamage?: (damage: Damage) => void): AsyncIterable<StoredOriginal>
  templates(): Promise<FurnitureTemplates | null>
  setTemplates(templates: FurnitureTemplates): Promise<void>
  /** The default where none was set. */
  attribution(): Promise<AttributionChoice>
  setAttribution(choice: AttributionChoice): Promise<void>
  /** The user's own actors; empty where none were given. */
  actors(): Promise<readonly KnownActor[]>
  setActors(actors: readonly KnownActor[]): Promise<void>

  // ---- work ------------------------------------------------------------------------------------------------
  /** Takes up to `count` articles that `stage` has not yet seen at `version`, and holds them for `holdMs`. */
  lease(
    stage: 'read' | 'analyse',
    version: string,
    count: number,
    holdMs: number,
  ): Promise<readonly Article[]>
  /** How many articles wait for a stage at a version. */
  pending(stage: 'read' | 'analyse', version: string): Promise<number>
  /** One transaction: replaces all that an earlier version made of these articles, and marks the work as done. */
  putAnalyses(batch: readonly Analysis[], version: string): Promise<void>
  /** Replaces the article record after a reading by a newer version of `read`; its analysis becomes work again. */
  replaceArticles(
    batch: readonly { readonly article: Article; readonly notes: readonly Note[] }[],
    version: string,
  ): Promise<void>

  // ---- reconciling -----------------------------------------------------------------------------------------
  /** Articles whose analysis or neighbourhood moved since they were last reconciled at `version`: so many of them, sorted. */
  unreconciled(version: string, limit: number): Promise<readonly string[]>
  /** The keys that `putAnalyses` stored for these articles. */
  keysOf(articles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The members of the groups that these articles were in when last reconciled. */
  groupMembers(articles: readonly string[]): Promise<readonly string[]>
  dossiers(articles: readonly string[]): Promise<readonly Dossier[]>
  /** One transaction: replaces copies, claims and disputes of the articles named in `before` by those in `after`. */
  putReconciliations(
    before: readonly string[],
    after: readonly Reconciliation[],
    version: string,
  ): Promise<void>

  // ---- reading ---------------------------------------------------------------------------------------------
  get(id: string): Promise<LedgerRecord | null>
  /** Ids that begin so, at most `limit`: what a person types is short. Where none does, those that claims and disputes once had. */
  complete(prefix: string, limit: number): Promise<readonly string[]>
  getMany(ids: readonly string[]): Promise<ReadonlyMap<string, LedgerRecord>>
  /** In the order of reading: articles by date then uri, records of an article by position, the rest by id. */
  list<T extends RecordType>(type: T, filter?: RecordFilter): AsyncIterable<RecordOf<T>>
  count(type: RecordType, filter?: RecordFilter): Promise<number>
  search(words: string, limit: number): Promise<readonly SearchHit[]>
  /** When each of these statements was said, else when its article was published; those of neither are left out. */
  datesOf(statements: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * How many of the statements that fit there are for each value of these dimensions together, most first, then by the
   * values; `total` is the number of different values, `rows` those that `filter.limit` and `filter.offset` take.
   */
  tally(dimensions: readonly Dimension[], filter?: RecordFilter, narrowed?: Narrowed): Promise<Tally>
  /**
   * Every record, type by type in RECORD_TYPES order and by id within: the same ledger, the same bytes. What is damaged
   * is told to `onDamage` and passed over, else it ends the reading.
   */
  records(types?: readonly RecordType[], onDamage?: (damage: Damage) => void): AsyncIterable<LedgerRecord>
  /** Which of these ids no record of that type has. */
  missing(type: RecordType, ids: readonly string[]): Promise<readonly string[]>
  info(): Promise<LedgerInfo>

  // ---- care ------------------------------------------------------------------------------------------------
  /** Takes out an article with its original and all that was made of it, and leaves a tombstone. */
  purge(articleId: string, reason: string, at: string): Promise<boolean>
  tombstones(): Promise<readonly Tombstone[]>
  /** Checks of the database itself; an empty list when sound. Spans and hashes are checked by `pipeline.verify`. */
  integrity(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface FileStamp {
  /** Absolute, so that two folders with a file of the same name are told apart. */
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  /** What people say of the file; a sidecar written later makes it a file to look at again. */
  readonly given?: GivenMetadata
}

/** What there was to say of a path, when it was looked at for files. */
export interface Look {
  /** Absolute. */
  readonly path: string
  readonly notes: readonly Note[]
}

export interface NewArticle {
  readonly original: Original
  readonly reading: Reading
  readonly sha256: string
  /** Null for standard input and pasted text. */
  readonly stamp: FileStamp | null
}

export interface ImportBatch {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly tool: string
  readonly readVersion: string
}

export interface Added {
  readonly sha256: string
  readonly article: string | null
  /** `noted`: no article came of it; the original is kept all the same where it had bytes. */
  readonly outcome: 'new' | 'known' | 'new-uri' | 'noted' | 'purged'
}

export interface StoredOriginal {
  readonly article: string | null
  readonly sha256: string
  readonly original: Original
}

/** A row, or a part of the file, that cannot be read. */
export interface Damage {
  /** An id; an original's hash where it has no article; a table's name where the damage lies between rows. */
  readonly record: string
  readonly reason: string
}

export interface Analysis {
  readonly document: Document
  readonly interpretation: Interpretation
  /** What `reconcile` finds this article's neighbours by, and what it compares them by. */
  readonly keys: readonly string[]
  readonly profile: StoredProfile
  readonly versions: StageVersions
}

/**
 * What statements are counted by. `speaker` and `target` are actor ids; `day` and `month` are those of the saying where it is
 * known, else of publication: a date less precise than that stays as it is. `via` is who passed the words on, by name.
 */
export type Dimension =
  | 'speaker'
  | 'speakerName'
  | 'target'
  | 'act'
  | 'channel'
  | 'via'
  | 'outlet'
  | 'article'
  | 'day'
  | 'month'

/** Narrower than any filter of a person. */
export interface Narrowed {
  /** Dimensions that must have a value. */
  readonly known?: readonly ('speaker' | 'target' | 'via')[]
  /** Actors, each by its chief id. */
  readonly speakers?: readonly string[]
}

export interface Tally {
  readonly total: number
  readonly rows: readonly {
    /** In the order of the dimensions; null where a statement has none. */
    readonly values: readonly (string | null)[]
    readonly statements: number
    readonly articles: number
  }[]
}

export interface SearchHit {
  readonly article: string
  readonly uri: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  /** A stretch of the text around the first match, with the ranges of the matches in it. */
  readonly snippet: string
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

export interface LedgerInfo {
  readonly schema: number
  readonly created: string
  readonly counts: Readonly<Record<RecordType, number>>
  readonly originals: number
  readonly originalBytes: number
  readonly pending: number
}

export interface Tombstone {
  readonly article: string
  readonly sha256: string
  readonly uri: string
  readonly reason: string
  readonly at: string
}

/** The ledger was made by a newer version of the program, is no ledger at all, or is held by someone else. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly kind: 'newer' | 'not-a-ledger' | 'busy' | 'full' | 'damaged' | 'missing' | 'unwritable'
  readonly remedy: string
  constructor(kind: LedgerError['kind'], message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.remedy = remedy
  }
}
