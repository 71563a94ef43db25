import type { Note, Original, Reading } from '../model/index.ts'
import { discover, isFile, loadOriginal, originalFromBytes, readArticle } from '../read/index.ts'

export interface FileReading {
  readonly uri: string
  readonly reading: Reading
}

/**
 * Reads files one at a time, without a ledger and so without frozen templates.
 * @param inputs paths, folders, globs; `-` stands for standard input.
 */
export async function* readFiles(
  inputs: readonly string[],
  { standardInput }: { readonly standardInput: () => Promise<Uint8Array> },
): AsyncGenerator<FileReading | Note> {
  if (inputs.includes('-')) yield read(originalFromBytes(await standardInput(), 'standard-input', {}))
  const paths = inputs.filter(input => input !== '-')
  if (paths.length === 0) return
  for await (const found of discover(paths, {})) {
    if ('folder' in found) continue
    yield* found.notes
    if (!isFile(found)) continue
    const original = await loadOriginal(found)
    yield 'rule' in original ? original : read(original)
  }
}

/** Reads bytes that are no file – standard input, pasted text, an upload – without a ledger. */
export const readOriginal = (original: Original): Reading => readArticle(original, null)

const read = (original: Original): FileReading => ({
  uri: original.uri,
  reading: readArticle(original, null),
})
