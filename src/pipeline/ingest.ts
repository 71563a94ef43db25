import {
  type AttributionChoice,
  type GivenMetadata,
  type KnownActor,
  type Note,
  type Original,
  sha256,
} from '../model/index.ts'
import {
  discover,
  type Found,
  type FoundFile,
  isFile,
  isUnfound,
  loadOriginal,
  type Manifest,
  originalFromBytes,
  readOriginal,
  readVersion,
} from '../read/index.ts'
import type { Added, FileStamp, ImportBatch, Look, NewArticle, Store } from '../store/index.ts'
import { analysePending } from './analyse.ts'
import type { Watch } from './progress.ts'
import { BoundedQueue } from './queue.ts'
import { reconcilePending } from './reconcile.ts'
import { type LedgerSettings, settingsOf, stageVersions } from './versions.ts'

/** A transaction takes in this many files, or this many bytes, whichever comes first. */
const BATCH_FILES = 64
const BATCH_BYTES = 16 * 1024 * 1024
/** Discovery runs ahead so that a total can be told; beyond this it waits, and the total stays unknown. */
const LOOK_AHEAD = 50_000

export interface IngestOptions extends Watch {
  readonly given?: GivenMetadata
  /** A table of what is said of the files, besides the manifest.csv that a folder may have. */
  readonly manifest?: Manifest
  /** What `-` stands for among the inputs; its uri is `standard-input` unless `given.url` names it. */
  readonly standardInput?: () => Promise<Uint8Array>
  /** Reads every file's bytes even where path, size and time of change say that it is known. */
  readonly rehash?: boolean
  /** What finds attributions in this ledger from now on; where absent, what it was told before. */
  readonly attribution?: AttributionChoice
  /** The user's own actors from now on; where absent, those that the ledger was given before. */
  readonly actors?: readonly KnownActor[]
  /** The clock, and the name and version of the tool, for the record of the import. */
  readonly now: () => Date
  readonly tool: string
}

export interface IngestSummary {
  /** Files that were looked at, those skipped as unchanged taken in. */
  readonly files: number
  readonly added: number
  readonly known: number
  /** Files of which no article came; the notes say why. */
  readonly noted: number
  readonly purged: number
  readonly notes: number
  readonly analysed: number
  readonly interrupted: boolean
}

type Tally = { -readonly [K in 'files' | 'added' | 'known' | 'noted' | 'purged' | 'notes']: number }

/**
 * Reads files into the ledger, analyses what is new – and what an interrupted run left – and reconciles it.
 * Running it again over a growing folder takes in only what is new.
 * @param inputs paths of files and folders, globs, and - for standard input.
 */
export async function ingest(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const intake = await openIntake(store, options)
  if (inputs.includes('-')) await takeInStandardInput(intake)
  const paths = inputs.filter(input => input !== '-')
  const queue = new BoundedQueue<Found>(LOOK_AHEAD)
  const discovery = feed(queue, discover(paths, discoverOptions(options)), options.signal)
  for await (const batch of queue.batches(BATCH_FILES, item => (isFile(item) ? item.size : 0), BATCH_BYTES)) {
    if (options.signal?.aborted) break
    await takeIn(intake, batch)
    options.onEvent?.({
      kind: 'progress',
      phase: 'read',
      done: intake.tally.files,
      total: queue.ended ? intake.tally.files + queue.waiting : null,
    })
  }
  queue.close()
  await discovery
  return finish(intake)
}

/** The same for bytes that are no file: standard input, pasted text, an upload. */
export async function ingestOriginals(
  store: Store,
  originals: readonly Original[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const intake = await openIntake(store, options)
  for (let at = 0; at < originals.length && !options.signal?.aborted; at += BATCH_FILES) {
    await takeInOriginals(intake, originals.slice(at, at + BATCH_FILES))
    const { files } = intake.tally
    options.onEvent?.({ kind: 'progress', phase: 'read', done: files, total: originals.length })
  }
  return finish(intake)
}

async function takeInStandardInput(intake: Intake): Promise<void> {
  const { standardInput, given = {} } = intake.options
  if (!standardInput) throw new TypeError('standard input is among the inputs, but none was handed in')
  const bytes = await standardInput()
  await takeInOriginals(intake, [originalFromBytes(bytes, given.url ?? 'standard-input', given)])
}

async function takeInOriginals(intake: Intake, originals: readonly Original[]): Promise<void> {
  intake.tally.files += originals.length
  await addOriginals(
    intake,
    originals.map(original => ({ original, stamp: null })),
  )
}

interface Intake {
  readonly store: Store
  readonly options: IngestOptions
  readonly settings: LedgerSettings
  readonly importBatch: ImportBatch
  readonly tally: Tally
}

async function openIntake(store: Store, options: IngestOptions): Promise<Intake> {
  // Kept before the first file is taken in, so that a run that goes on after a kill works in the same way.
  if (options.attribution !== undefined) await store.setAttribution(options.attribution)
  if (options.actors !== undefined) await store.setActors(options.actors)
  const settings = await settingsOf(store)
  const at = options.now().toISOString()
  return {
    store,
    options,
    settings,
    importBatch: { id: at, at, tool: options.tool, readVersion: readVersion(settings.templates) },
    tally: { files: 0, added: 0, known: 0, noted: 0, purged: 0, notes: 0 },
  }
}

async function finish({ store, options, settings, tally }: Intake): Promise<IngestSummary> {
  const analysed = await analysePending(store, settings, options)
  await reconcilePending(store, stageVersions(settings), options)
  return { ...tally, analysed, interrupted: options.signal?.aborted ?? false }
}

const discoverOptions = ({ given, manifest }: IngestOptions) => ({
  ...(given ? { given } : {}),
  ...(manifest === undefined ? {} : { manifest }),
})

async function feed<T>(
  queue: BoundedQueue<T>,
  source: AsyncIterable<T>,
  signal?: AbortSignal,
): Promise<void> {
  try {
    for await (const item of source) {
      if (signal?.aborted || !(await queue.push(item))) return
    }
  } catch (error) {
    queue.fail(error)
  } finally {
    queue.end()
  }
}

async function takeIn(intake: Intake, batch: readonly Found[]): Promise<void> {
  const { store, options, tally } = intake
  const files = batch.filter(isFile)
  tally.files += files.length
  const unchanged = options.rehash ? new Set<string>() : await store.unchanged(files.map(stampOf))
  tally.known += unchanged.size
  const loaded: { original: Original; stamp: FileStamp }[] = []
  const looks: Look[] = batch.filter(isUnfound)
  for (const { notes, named } of batch.filter(isUnfound)) report(options, tally, notes, named)
  for (const file of files) {
    const original = unchanged.has(file.path) ? null : await loadOriginal(file)
    const missed = original && 'rule' in original ? [original] : []
    if (original && !('rule' in original)) loaded.push({ original, stamp: stampOf(file) })
    looks.push({ path: file.path, notes: [...file.notes, ...missed] })
    report(options, tally, file.notes, false)
    report(options, tally, missed, file.named)
  }
  await store.putLooks(looks)
  await addOriginals(intake, loaded)
  for (const item of batch) if ('folder' in item) await store.forgetLooks(item.folder, item.noted)
}

const stampOf = ({ path, size, mtimeMs, given }: FoundFile): FileStamp => ({ path, size, mtimeMs, given })

async function addOriginals(
  { store, options, settings: { templates }, importBatch, tally }: Intake,
  loaded: readonly { readonly original: Original; readonly stamp: FileStamp | null }[],
): Promise<void> {
  if (loaded.length === 0) return
  const hashed = loaded.map(item => ({ ...item, sha256: sha256(item.original.bytes) }))
  const batch: NewArticle[] = await Promise.all(
    hashed.map(async item => ({
      ...item,
      // Known bytes are read all the same: which of several places says most of them must not hang on who came first.
      reading: await readOriginal(item.original, templates),
    })),
  )
  const added = await store.addArticles(batch, importBatch)
  added.forEach((result, i) => {
    const item = batch[i]
    if (item) settle(options, tally, result, item)
  })
}

function settle(
  options: IngestOptions,
  tally: Tally,
  result: Added,
  { original, reading, stamp }: NewArticle,
): void {
  if (result.outcome === 'new') tally.added++
  else if (result.outcome === 'noted') tally.noted++
  else if (result.outcome === 'purged') tally.purged++
  else tally.known++
  if (result.outcome === 'new' && result.article !== null) {
    options.onEvent?.({ kind: 'stored', uri: original.uri, article: result.article })
  }
  if (result.outcome === 'new' || result.outcome === 'noted') {
    // What comes without a file was handed over by itself.
    report(options, tally, reading.notes, stamp === null && result.outcome === 'noted')
  }
}

function report(options: IngestOptions, tally: Tally, notes: readonly Note[], named: boolean): void {
  tally.notes += notes.length
  for (const note of notes) options.onEvent?.({ kind: 'note', note, named })
}
