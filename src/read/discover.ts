import type { Stats } from 'node:fs'
import { glob, stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { GivenMetadata } from '../model/index.ts'
import { FolderManifests } from './folder-manifests.ts'
import type { DiscoverOptions, Found, FoundFile, Unfound } from './found-file.ts'
import { makeNote } from './make-note.ts'
import { MANIFEST_NAME } from './manifest.ts'
import { readSidecar, SIDECAR } from './sidecar.ts'
import { notRegular, unreadable, type WalkedFile, walkFolder } from './walk-folder.ts'

/** What a folder is searched for. A file that is named itself is tried whatever its ending. */
const READABLE = /\.(?:txt|text|md|markdown|x?html?)$/i
const GLOB = /[*?[\]{}]/

/**
 * Paths of files and folders, and globs → the files that they lead to, lazily, each with what people said of it, and what
 * there is to say of paths that lead nowhere. Whichever way a file is named, the same is known of it.
 */
export async function* discover(inputs: readonly string[], options: DiscoverOptions): AsyncGenerator<Found> {
  const search: Search = { options, manifests: new FolderManifests(), alone: inputs.length === 1 }
  if (options.manifest) {
    const { path, notes } = options.manifest
    yield { path, notes, named: true }
  }
  for (const input of inputs) {
    const stats = await stat(input).catch((error: unknown) => error)
    if (isStats(stats)) yield* fromPath(input, stats, search)
    else if (GLOB.test(input)) yield* fromGlob(input, search)
    else yield { path: resolve(input), notes: [unreadable(input, stats)], named: true }
  }
}

interface Search {
  readonly options: DiscoverOptions
  readonly manifests: FolderManifests
  /** Whether a single path was named. */
  readonly alone: boolean
}

const isStats = (value: unknown): value is Stats =>
  typeof value === 'object' && value !== null && 'isFile' in value

/** A shell hands over what fits a pattern, sidecars and all: what says something about articles is none. */
const isAbout = (path: string): boolean => SIDECAR.test(path) || basename(path) === MANIFEST_NAME

async function* fromPath(input: string, stats: Stats, search: Search): AsyncGenerator<Found> {
  const path = resolve(input)
  const uri = basename(input)
  if (stats.isDirectory()) yield* fromFolder(input, search)
  else if (!stats.isFile()) yield { path, notes: [notRegular(uri)], named: true }
  else if (!isAbout(path)) {
    yield await found({ path, uri, stats }, dirname(path), true, search)
    yield* await search.manifests.untold()
  } else if (search.alone) yield aboutOthers(path, uri)
}

const aboutOthers = (path: string, uri: string): Unfound => ({
  path,
  notes: [
    makeNote(
      uri,
      'no-article-but-about-one',
      'it says something about articles and is none itself',
      'Name the file that it is about, or the folder of both.',
    ),
  ],
  named: true,
})

async function* fromFolder(folder: string, search: Search): AsyncGenerator<Found> {
  const root = resolve(folder)
  const noted = new Set<string>()
  const told = <T extends Unfound | FoundFile>(find: T): T => {
    if (find.notes.length > 0) noted.add(find.path)
    return find
  }
  await search.manifests.of(root)
  for await (const item of walkFolder(folder, name => READABLE.test(name) && !isAbout(name))) {
    const path = resolve(item.path)
    if ('note' in item) yield told({ path, notes: [item.note], named: path === root })
    else yield told(await found({ ...item, path }, root, false, search))
  }
  for (const find of await search.manifests.untold()) yield told(find)
  // A path that was missing, or no folder, when it was named before.
  if (!noted.has(root)) yield { path: root, notes: [], named: true }
  yield { folder: root, noted }
}

async function* fromGlob(pattern: string, search: Search): AsyncGenerator<Found> {
  const base = resolve(staticPart(pattern))
  const paths: string[] = []
  for await (const path of glob(pattern)) paths.push(resolve(path))
  yield { path: resolve(pattern), notes: paths.length === 0 ? [fitsNothing(pattern)] : [], named: true }
  for (const path of paths.sort()) {
    const stats = await stat(path).catch((error: unknown) => error)
    const uri = relative(base, path).split(sep).join('/')
    if (!isStats(stats)) yield { path, notes: [unreadable(uri, stats)], named: false }
    else if (stats.isDirectory() || isAbout(path)) continue
    else if (stats.isFile()) yield await found({ path, uri, stats }, base, false, search)
    else yield { path, notes: [notRegular(uri)], named: false }
  }
  yield* await search.manifests.untold()
}

const fitsNothing = (pattern: string) =>
  makeNote(
    pattern,
    'path-not-found',
    'no file fits this pattern',
    'Look at the spelling; ** stands for folders of any depth.',
  )

/** The folder that everything a pattern fits lies in. */
function staticPart(pattern: string): string {
  const parts = pattern.split(/[/\\]/)
  const first = parts.findIndex(part => GLOB.test(part))
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** A file with what is said of it: by the sidecar beside it, the manifest of its own folder, that of `root`, the one for all. */
async function found(
  { path, uri, stats }: WalkedFile,
  root: string,
  named: boolean,
  { options, manifests }: Search,
): Promise<FoundFile> {
  const sidecar = await readSidecar(path)
  const own = await manifests.of(dirname(path))
  const above = await manifests.of(root)
  const row: GivenMetadata =
    own?.rows.get(basename(path)) ?? above?.rows.get(uri) ?? options.manifest?.rows.get(uri) ?? {}
  return {
    path,
    uri,
    size: stats.size,
    mtimeMs: stats.mtimeMs,
    given: { ...options.given, ...row, ...sidecar?.given },
    notes: (sidecar?.problems ?? []).map(({ rule, reason, remedy }) =>
      makeNote(uri, rule, reason, remedy, { detail: reason }),
    ),
    named,
  }
}
