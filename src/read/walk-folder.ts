import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Note } from '../model/index.ts'
import { makeNote } from './make-note.ts'
import { withoutPath } from './without-path.ts'

/** What there is to say of a path that leads to no file. */
export interface WalkedNowhere {
  readonly path: string
  readonly note: Note
}

export interface WalkedFile {
  readonly path: string
  readonly uri: string
  readonly stats: Stats
}

/** In code-unit order, so that the walk is the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * All regular files below a folder, one at a time. Links to folders are followed, and a folder that was seen under its
 * real name is not entered again: loops end, and are told. What cannot be read becomes a note.
 */
export async function* walkFolder(
  folder: string,
  wanted: (name: string) => boolean,
): AsyncGenerator<WalkedFile | WalkedNowhere> {
  yield* walk(folder, '', wanted, new Set(), [])
}

async function* walk(
  folder: string,
  prefix: string,
  wanted: (name: string) => boolean,
  seen: Set<string>,
  around: readonly string[],
): AsyncGenerator<WalkedFile | WalkedNowhere> {
  let names: string[]
  let real: string
  try {
    real = await realpath(folder)
    // A folder met a second time by another way was read the first time; only one that lies in itself is a mistake.
    if (around.includes(real)) yield { path: folder, note: leadsBack(prefix.replace(/\/$/, '')) }
    if (seen.has(real)) return
    seen.add(real)
    names = await readdir(folder)
  } catch (error) {
    yield { path: folder, note: unreadable(prefix.replace(/\/$/, '') || folder, error) }
    return
  }
  for (const name of names.sort(inOrder)) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const uri = prefix + name
    const stats = await stat(path).catch((error: unknown) => error)
    if (!isStats(stats)) {
      if (wanted(name) || isLoop(stats)) yield { path, note: unreadable(uri, stats) }
    } else if (stats.isDirectory()) yield* walk(path, `${uri}/`, wanted, seen, [...around, real])
    else if (!wanted(name)) continue
    else if (stats.isFile()) yield { path, uri, stats }
    else yield { path, note: notRegular(uri) }
  }
}

const isStats = (value: unknown): value is Stats =>
  typeof value === 'object' && value !== null && 'isFile' in value

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const isLoop = (error: unknown): boolean => codeOf(error) === 'ELOOP'

/** A pipe or a device named like a text would block whoever reads it. */
export const notRegular = (uri: string): Note =>
  makeNote(
    uri,
    'not-a-file',
    'this is a pipe, a socket or a device, not a file',
    'Read it with: counterclaim ingest - < it',
  )

const leadsBack = (uri: string): Note =>
  makeNote(
    uri,
    'link-loop',
    'this link leads back to itself, or to a folder that it lies in',
    'Remove the link, or name the file that is meant.',
  )

/** Names on disk are bytes; one that is no UTF-8 comes with replacement characters, under which there is no file. */
const undecodableName = (uri: string): Note =>
  makeNote(
    uri,
    'name-not-utf8',
    'its name is not in UTF-8, so that it cannot be opened by it',
    'Rename the file, for instance with convmv -t utf8.',
  )

export function unreadable(uri: string, error: unknown): Note {
  const code = codeOf(error)
  if (code === 'ELOOP') return leadsBack(uri)
  if (code === 'ENOENT' && uri.includes('\ufffd')) return undecodableName(uri)
  if (code === 'ENOENT')
    return makeNote(
      uri,
      'path-not-found',
      'there is no such file',
      'Look at the spelling; a link may point to what is gone.',
    )
  if (code === 'EACCES' || code === 'EPERM')
    return makeNote(
      uri,
      'not-permitted',
      'it may not be read by this user',
      'Change its permissions, or run as a user who may.',
    )
  return makeNote(
    uri,
    'unreadable',
    withoutPath(error),
    'Look whether the disk or the network share is well, and ingest again.',
  )
}
