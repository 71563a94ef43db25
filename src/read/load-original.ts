import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { GivenMetadata, Note, Original } from '../model/index.ts'
import type { FoundFile } from './found-file.ts'
import { makeNote } from './make-note.ts'
import { notRegular, unreadable } from './walk-folder.ts'

/** Larger files are no single report; an archive has its own door. */
export const MOST_BYTES = 64 * 1024 * 1024

/** How often a file that changes under the reader is begun anew. */
const TRIES = 2

/** The bytes of a file as they are now; a note where it cannot be read, is too large, or keeps changing. */
export async function loadOriginal(found: FoundFile): Promise<Original | Note> {
  const { path, uri, given } = found
  if (found.size > MOST_BYTES) return tooLarge(uri, found.size)
  try {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const bytes = await readSteady(path)
      if (bytes === 'too-large') return tooLarge(uri, found.size)
      if (bytes === 'no-file') return notRegular(uri)
      if (bytes !== null) return { uri, bytes, given }
    }
  } catch (error) {
    return unreadable(uri, error)
  }
  return makeNote(
    uri,
    'changed-while-read',
    'the file was being written while it was read',
    'Ingest again once it is complete.',
  )
}

const tooLarge = (uri: string, size: number): Note =>
  makeNote(
    uri,
    'too-large',
    `the file has ${Math.ceil(size / 2 ** 20)} MB; files of up to ${MOST_BYTES / 2 ** 20} MB are read`,
    'Split it into the articles that it holds.',
  )

/** Null where size or time of change differ before and after, or other than so many bytes came. */
async function readSteady(path: string): Promise<Uint8Array | null | 'too-large' | 'no-file'> {
  // A pipe that took the file's place since it was found would hold an open that waits for ever.
  const file: FileHandle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const before = await file.stat()
    if (!before.isFile()) return 'no-file'
    if (before.size > MOST_BYTES) return 'too-large'
    const bytes = await file.readFile()
    const after = await file.stat()
    const steady =
      before.size === after.size && before.mtimeMs === after.mtimeMs && bytes.length === after.size
    return steady ? bytes : null
  } finally {
    await file.close()
  }
}

/** Bytes that are no file: standard input, pasted text, an upload. */
export const originalFromBytes = (bytes: Uint8Array, uri: string, given: GivenMetadata): Original => ({
  uri,
  bytes,
  given,
})
