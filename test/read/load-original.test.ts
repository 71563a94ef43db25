import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FoundFile, loadOriginal, MOST_BYTES } from '../../src/read/index.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'))
  path = join(folder, 'report.txt')
  writeFileSync(path, 'The mill burnt.')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const found = (): FoundFile => {
  const { size, mtimeMs } = statSync(path)
  return { path, uri: 'report.txt', size, mtimeMs, given: { outlet: 'Varn Courier' }, notes: [], named: true }
}

/** Something is appended to the file just after its bytes were read, so many times. */
async function writeWhileRead(times: number): Promise<void> {
  const handle = await open(path)
  const prototype: { readFile: (...args: unknown[]) => Promise<unknown> } = Object.getPrototypeOf(handle)
  await handle.close()
  const readFile = prototype.readFile
  let left = times
  vi.spyOn(prototype, 'readFile').mockImplementation(async function (this: unknown, ...args) {
    const bytes = await readFile.apply(this, args)
    if (left-- > 0) appendFileSync(path, ' More.')
    return bytes
  })
}

describe('the bytes of a file', () => {
  it('come with what was said of it', async () => {
    expect(await loadOriginal(found())).toEqual({
      uri: 'report.txt',
      bytes: Buffer.from('The mill burnt.'),
      given: { outlet: 'Varn Courier' },
    })
  })

  it('are read once more when it was written meanwhile', async () => {
    await writeWhileRead(1)
    expect(await loadOriginal(found())).toMatchObject({ bytes: Buffer.from('The mill burnt. More.') })
  })

  it('are given up with a note when it keeps being written', async () => {
    await writeWhileRead(9)
    expect(await loadOriginal(found())).toMatchObject({ rule: 'changed-while-read', uri: 'report.txt' })
  })

  it('are not read when it is larger than any report', async () => {
    truncateSync(path, MOST_BYTES + 1)
    expect(await loadOriginal(found())).toMatchObject({ rule: 'too-large' })
  })

  it('are not waited for when a pipe took its place since it was found', async () => {
    const file = found()
    rmSync(path)
    execFileSync('mkfifo', [path])
    expect(await loadOriginal(file)).toMatchObject({ rule: 'not-a-file', uri: 'report.txt' })
  })

  it('are not there when a folder took its place since it was found', async () => {
    const file = found()
    rmSync(path)
    mkdirSync(path)
    expect(await loadOriginal(file)).toMatchObject({ rule: 'not-a-file' })
  })

  it('are not there when it vanished since it was found', async () => {
    const file = found()
    rmSync(path)
    expect(await loadOriginal(file)).toMatchObject({ rule: 'path-not-found' })
  })
})
