import type { Stats } from 'node:fs'
import { glob, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { GivenMetadata, Note } from '../model/index.ts'
import type { DiscoverOptions, FoundFile } from './found-file.ts'
import { makeNote } from './make-note.ts'
import { MANIFEST_NAME, type Manifest, readManifest } from './manifest.ts'
import { readSidecar, SIDECAR } from './sidecar.ts'
import { notRegular, unreadable, type WalkedFile, walkFolder } from './walk-folder.ts'

/** What a folder is searched for. A file that is named itself is tried whatever its ending. */
const READABLE = /\.(?:txt|text|md|markdown|x?html?)$/i
const GLOB = /[*?[\]{}]/

/**
 * Paths of files and folders, and globs → the files that they lead to, lazily, each with what people said of it, and notes
 * on what leads nowhere.
 */
export async function* discover(
  inputs: readonly string[],
  options: DiscoverOptions,
): AsyncGenerator<FoundFile | Note> {
  const given =
    options.manifest === undefined
      ? NO_MANIFEST
      : await readManifest(options.manifest, basename(options.manifest))
  yield* given.notes
  for (const input of inputs) {
    const stats = await stat(input).catch((error: unknown) => error)
    if (isStats(stats)) yield* fromPath(input, stats, given, options)
    else if (GLOB.test(input)) yield* fromGlob(input, given, options)
    else yield unreadable(input, stats)
  }
}

const NO_MANIFEST: Manifest = { rows: new Map(), notes: [] }

const isStats = (value: unknown): value is Stats =>
  typeof value === 'object' && value !== null && 'isFile' in value

async function* fromPath(
  input: string,
  stats: Stats,
  manifest: Manifest,
  options: DiscoverOptions,
): AsyncGenerator<FoundFile | Note> {
  if (stats.isDirectory()) yield* fromFolder(input, manifest, options)
  else if (!stats.isFile()) yield notRegular(basename(input))
  else {
    const beside = await manifestOf(dirname(input))
    yield* found({ path: resolve(input), uri: basename(input), stats }, [beside, manifest], options)
  }
}

async function* fromFolder(
  folder: string,
  manifest: Manifest,
  options: DiscoverOptions,
): AsyncGenerator<FoundFile | Note> {
  const own = await manifestOf(folder)
  yield* own.notes
  const missing = new Set(own.rows.keys())
  const wanted = (name: string): boolean => READABLE.test(name) && !SIDECAR.test(name)
  for await (const item of walkFolder(folder, wanted)) {
    if ('rule' in item) yield item
    else {
      missing.delete(item.uri)
      yield* found({ ...item, path: resolve(item.path) }, [own, manifest], options)
    }
  }
  for (const file of missing) {
    yield makeNote(
      MANIFEST_NAME,
      'manifest-row-without-file',
      `it has a row for ${file}, which is not there`,
      'Correct the name in the row, or add the file.',
      { detail: file },
    )
  }
}

async function* fromGlob(
  pattern: string,
  manifest: Manifest,
  options: DiscoverOptions,
): AsyncGenerator<FoundFile | Note> {
  const base = staticPart(pattern)
  const paths: string[] = []
  for await (const path of glob(pattern)) paths.push(path)
  if (paths.length === 0)
    yield makeNote(
      pattern,
      'path-not-found',
      'no file fits this pattern',
      'Look at the spelling; ** stands for folders of any depth.',
    )
  const own = await manifestOf(base)
  for (const path of paths.sort()) {
    const stats = await stat(path).catch((error: unknown) => error)
    const uri = relative(base, path).split(sep).join('/')
    if (!isStats(stats)) yield unreadable(uri, stats)
    else if (stats.isFile()) yield* found({ path: resolve(path), uri, stats }, [own, manifest], options)
    else if (!stats.isDirectory()) yield notRegular(uri)
  }
}

/** The folder that everything a pattern fits lies in. */
function staticPart(pattern: string): string {
  const parts = pattern.split(/[/\\]/)
  const first = parts.findIndex(part => GLOB.test(part))
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

async function manifestOf(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_NAME)
  const there = await stat(path).catch(() => null)
  return there?.isFile() ? readManifest(path, MANIFEST_NAME) : NO_MANIFEST
}

async function* found(
  { path, uri, stats }: WalkedFile,
  manifests: readonly Manifest[],
  options: DiscoverOptions,
): AsyncGenerator<FoundFile | Note> {
  const sidecar = await readSidecar(path)
  for (const problem of sidecar?.problems ?? [])
    yield makeNote(uri, problem.rule, problem.reason, problem.remedy, { detail: problem.reason })
  const row: GivenMetadata =
    manifests.map(manifest => manifest.rows.get(uri)).find(values => values !== undefined) ?? {}
  yield {
    path,
    uri,
    size: stats.size,
    mtimeMs: stats.mtimeMs,
    given: { ...options.given, ...row, ...sidecar?.given },
  }
}
