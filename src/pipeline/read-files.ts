import type { Note, Original, Reading } from '../model/index.ts'
import { discover, isFile, loadOriginal, originalFromBytes, readOriginal } from '../read/index.ts'

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
  if (inputs.includes('-')) yield await read(originalFromBytes(await standardInput(), 'standard-input', {}))
  const paths = inputs.filter(input => input !== '-')
  if (paths.length === 0) return
  for await (const found of discover(paths, {})) {
    if ('folder' in found) continue
    yield* found.notes
    if (!isFile(found)) continue
    const original = await loadOriginal(found)
    yield 'rule' in original ? original : await read(original)
  }
}

/** Reads bytes that are no file – standard input, pasted text, an upload – without a ledger. */
export const readBytes = (original: Original): Promise<Reading> => readOriginal(original, null)

const read = async (original: Original): Promise<FileReading> => ({
  uri: original.uri,
  reading: await readOriginal(original, null),
})
