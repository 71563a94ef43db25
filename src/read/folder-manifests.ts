import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Note } from '../model/index.ts'
import type { Manifest, Unfound } from './found-file.ts'
import { makeNote } from './make-note.ts'
import { MANIFEST_NAME, readManifest } from './manifest.ts'

/** The manifest.csv of every folder that files were found in, read once however many of them are named one by one. */
export class FolderManifests {
  readonly #manifests = new Map<string, Manifest | null>()
  readonly #told = new Set<string>()

  /** @param folder absolute. @returns null where it has none. */
  async of(folder: string): Promise<Manifest | null> {
    const known = this.#manifests.get(folder)
    if (known !== undefined) return known
    const path = join(folder, MANIFEST_NAME)
    const there = await stat(path).catch(() => null)
    const manifest = there?.isFile() ? await readManifest(path, MANIFEST_NAME) : null
    this.#manifests.set(folder, manifest)
    return manifest
  }

  /**
   * What there is to say of manifests looked at since the last time: it hangs on the table and its folder alone, not on
   * which of the files were named. One that is gone has nothing to say any more.
   */
  async untold(): Promise<readonly Unfound[]> {
    const folders = [...this.#manifests].filter(([folder]) => !this.#told.has(folder))
    return Promise.all(
      folders.map(async ([folder, manifest]) => {
        this.#told.add(folder)
        const notes = manifest ? [...manifest.notes, ...(await rowsWithoutFile(folder, manifest))] : []
        return { path: join(folder, MANIFEST_NAME), notes, named: false }
      }),
    )
  }
}

async function rowsWithoutFile(folder: string, { rows }: Manifest): Promise<readonly Note[]> {
  const notes: Note[] = []
  for (const file of rows.keys()) {
    const there = await stat(resolve(folder, file)).catch(() => null)
    if (there?.isFile()) continue
    notes.push(
      makeNote(
        MANIFEST_NAME,
        'manifest-row-without-file',
        `it has a row for ${file}, which is not there`,
        'Correct the name in the row, or add the file.',
        { detail: file },
      ),
    )
  }
  return notes
}
