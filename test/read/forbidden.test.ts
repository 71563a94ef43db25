import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Note } from '../../src/model/index.ts'
import { type DiscoverOptions, discover, isFile, loadOriginal } from '../../src/read/index.ts'

/** The user that owns nothing; root may read whatever is forbidden, so that the test must not run as root. */
const NOBODY = 65_534
const root = process.geteuid?.() === 0

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbidden-'))
  chmodSync(folder, 0o755)
  for (const name of ['good.txt', 'secret.txt', 'noted.txt', 'noted.txt.meta.json'])
    writeFileSync(join(folder, name), name.endsWith('json') ? '{}' : 'The mill burnt.')
  mkdirSync(join(folder, 'closed'))
  for (const name of ['secret.txt', 'noted.txt.meta.json', 'closed']) chmodSync(join(folder, name), 0)
  if (root) process.seteuid?.(NOBODY)
})
afterEach(() => {
  if (root) process.seteuid?.(0)
  chmodSync(join(folder, 'closed'), 0o755)
  rmSync(folder, { recursive: true, force: true })
})

async function readAll(options: DiscoverOptions = {}) {
  const read: string[] = []
  const notes: Note[] = []
  for await (const item of discover([folder], options)) {
    if (!('folder' in item)) notes.push(...item.notes)
    if (!isFile(item)) continue
    const result = await loadOriginal(item)
    if ('rule' in result) notes.push(result)
    else read.push(result.uri)
  }
  return { read, notes }
}

describe('what may not be read', () => {
  it('is told file by file, and the rest is read', async () => {
    const { read, notes } = await readAll()
    expect(read).toEqual(['good.txt', 'noted.txt'])
    expect(notes.map(note => [note.uri, note.rule, note.remedy !== ''])).toEqual([
      ['closed', 'not-permitted', true],
      ['noted.txt', 'sidecar-broken', true],
      ['secret.txt', 'not-permitted', true],
    ])
  })

  it('is told without the folders above it, which are nobody else’s business', async () => {
    const { notes } = await readAll()
    expect(notes).toHaveLength(3)
    expect(JSON.stringify(notes)).not.toContain(folder)
  })
})
