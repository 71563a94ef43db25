import { signal } from '@preact/signals'
import type { Looked } from '../../src/api/contract/import.ts'
import { write } from '../state/write.ts'

/** A file that somebody wants to import, and what is said of it. */
export interface Chosen {
  readonly key: number
  readonly name: string
  readonly body: Blob
  /** Null as long as the server looks at it. */
  readonly looked: Looked | null
  /** Why it is left out. */
  readonly refused: string | null
  readonly outlet: string
  readonly published: string
}

/** Kept while the app is open, so that a look at another page loses nothing; files have no place in an address. */
export const chosen = signal<readonly Chosen[]>([])

const MOST_BYTES = 64 * 1024 * 1024
let keys = 0

/** Adds files and has the server look at each, one after the other. */
export async function add(files: readonly { readonly name: string; readonly body: Blob }[]): Promise<void> {
  const added = files.map(
    ({ name, body }): Chosen => ({
      key: ++keys,
      name,
      body,
      looked: null,
      refused: reasonAgainst(name, body),
      outlet: '',
      published: '',
    }),
  )
  chosen.value = [...chosen.value, ...added]
  for (const one of added.filter(({ refused }) => refused === null)) await look(one)
}

function reasonAgainst(name: string, body: Blob): string | null {
  if (body.size > MOST_BYTES) return 'it is too large: files of up to 64 MB are read'
  if (/\.meta\.json$|(?:^|\/)manifest\.csv$/i.test(name))
    return 'it describes reports and is none: say here what it says'
  return null
}

async function look({ key, name, body }: Chosen): Promise<void> {
  if (!chosen.value.some(one => one.key === key)) return
  const path = `/api/import/look?${new URLSearchParams({ name })}`
  try {
    change(key, { looked: await write<Looked>(path, { method: 'POST', body }) })
  } catch (error) {
    change(key, { refused: error instanceof Error ? error.message : String(error) })
  }
}

export const change = (key: number, changes: Partial<Chosen>): void => {
  chosen.value = chosen.value.map(one => (one.key === key ? { ...one, ...changes } : one))
}

export const remove = (key: number): void => {
  chosen.value = chosen.value.filter(one => one.key !== key)
}

/** Those of which an article can come. */
export const worthImporting = (list: readonly Chosen[]): readonly Chosen[] =>
  list.filter(({ refused, looked }) => refused === null && looked?.readable && looked.known === null)

/** What is imported: all that lacks an outlet or a date gets those that were said for all. */
export function formOf(list: readonly Chosen[], forAll: Pick<Chosen, 'outlet' | 'published'>): FormData {
  const form = new FormData()
  for (const { name, body } of list) form.append('file', body, name)
  const given = list.map(({ name, looked, outlet, published }) => ({
    name,
    ...(looked?.outlet ? {} : { outlet: outlet.trim() || forAll.outlet.trim() }),
    ...(looked?.published ? {} : { published: published.trim() || forAll.published.trim() }),
  }))
  form.append('given', JSON.stringify(given))
  return form
}
