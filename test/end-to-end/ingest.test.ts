import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report, writeReports } from './reports.ts'
import { finished, run, start, temporaryFolder } from './run-cli.ts'

const exported = async (folder: string, ledger = 'counterclaim.ledger'): Promise<string> =>
  (await run(['export', '--format', 'jsonl', '--ledger', ledger], folder)).out

/** Notes on what could not be read: those on what an article says of itself ("no date") are no matter of its file. */
const readingNotes = async (folder: string): Promise<readonly string[]> =>
  (await exported(folder)).split('\n').filter(line => /"type":"note".*"rule":"(?!interpret\.)/.test(line))

describe('ingest', () => {
  it('takes in a folder, and the second time knows every file', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 30)
    const first = await run(['ingest', 'reports'], folder)
    expect(first.code, first.error).toBe(0)
    expect(first.error).toContain('30 files')
    expect(first.error).toContain('30 new, 0 known')
    const second = await run(['ingest', 'reports'], folder)
    expect(second.error).toContain('0 new, 30 known')
  })

  it('gives the same bytes whatever the order and the batches in which files came', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'all'), 0, 40)
    const files = readdirSync(join(folder, 'all'))
    await run(['ingest', 'all', '--ledger', 'once.ledger'], folder)
    mkdirSync(join(folder, 'piecemeal', 'all'), { recursive: true })
    const shuffled = [...files].sort((a, b) => hashOf(a).localeCompare(hashOf(b)))
    for (let i = 0; i < shuffled.length; i += 7) {
      for (const file of shuffled.slice(i, i + 7))
        copyFileSync(join(folder, 'all', file), join(folder, 'piecemeal', 'all', file))
      await run(['ingest', 'piecemeal/all', '--ledger', 'pieces.ledger'], folder)
    }
    const once = await exported(folder, 'once.ledger')
    expect(once.length).toBeGreaterThan(10_000)
    expect(await exported(folder, 'pieces.ledger')).toBe(once)
  })

  it('recognises the same bytes under another name as one article with two paths', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 1)
    copyFileSync(join(folder, 'reports/report-0000.txt'), join(folder, 'reports/again.txt'))
    await run(['ingest', 'reports'], folder)
    const articles = (await run(['articles', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ uri: 'again.txt', uris: ['again.txt', 'report-0000.txt'] })
  })

  it('reads standard input with what the user says of it', async () => {
    const folder = temporaryFolder()
    const given = ['--outlet', 'Hask Courier', '--published', '2031-05-03', '--url', 'https://hask.example/7']
    const { code, error } = await run(['ingest', '-', ...given], folder, report(7))
    expect(code, error).toBe(0)
    const article = JSON.parse((await run(['articles', '--json'], folder)).out)
    expect(article).toMatchObject({ outlet: 'Hask Courier', published: '2031-05-03' })
    expect(article.metadataFrom).toMatchObject({ outlet: 'given', published: 'given' })
  })

  it('keeps the bytes as they came', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'reports'))
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(report(3).replaceAll('\n', '\r\n')),
    ])
    writeFileSync(join(folder, 'reports/crlf.txt'), bytes)
    await run(['ingest', 'reports'], folder)
    const article = JSON.parse((await run(['articles', '--json'], folder)).out)
    expect(article.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(article.text).toBe(bytes.toString('utf8').replace('\ufeff', ''))
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('ends with 1 and a remedy where a named path is not there, and reads the rest', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 2)
    const { code, error } = await run(['ingest', 'nowhere', 'reports'], folder)
    expect(code).toBe(1)
    expect(error).toContain('nowhere')
    expect(error).toContain('2 new')
  })

  it('stops cleanly at Ctrl-C, says how to go on, and goes on', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 500)
    const child = start(['ingest', 'reports', '--print-stored'], folder)
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, error, out } = await finished(child)
    expect(code, error).toBe(130)
    expect(error).toContain('run the same command to go on')
    expect(out.trim().split('\n').length).toBeLessThan(500)
    const rest = await run(['ingest', 'reports'], folder)
    expect(rest.code).toBe(0)
    expect((await run(['articles', '--json'], folder)).out.trim().split('\n')).toHaveLength(500)
  })

  it('lets two ingests at once both finish, with every article there once', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 60)
    writeReports(join(folder, 'others'), 40, 100)
    const both = [start(['ingest', 'reports'], folder), start(['ingest', 'others'], folder)].map(finished)
    for (const { code, error } of await Promise.all(both)) expect(code, error).toBe(0)
    const articles = (await run(['articles', '--json'], folder)).out.trim().split('\n')
    expect(articles).toHaveLength(100)
    expect((await run(['verify'], folder)).code).toBe(0)
    await run(['ingest', 'reports', 'others', '--ledger', 'one.ledger'], folder)
    expect(await exported(folder)).toBe(await exported(folder, 'one.ledger'))
  })
})

describe('what people say of files', () => {
  const reports = (files: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'g'), 0, 2)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return folder
  }

  it.each([
    ['a sidecar', 'g/report-0000.txt.meta.json', '{"outlet": ', '{"outlet": "Hask Courier"}'],
    ['a sidecar that says nothing', 'g/report-0000.txt.meta.json', '{"outlet": ', '{}'],
    [
      'a row of a manifest',
      'g/manifest.csv',
      'file,outlet\nreport-0000.txt,A,B\n',
      'file,outlet\nreport-0000.txt,A\n',
    ],
    [
      'a manifest',
      'g/manifest.csv',
      'name\nreport-0000.txt\n',
      'file,outlet\nreport-0000.txt,Hask Courier\n',
    ],
    ['a file without a byte', 'g/new.txt', '', report(7)],
  ])('leave no trace of what was wrong once %s is mended', async (_, name, broken, mended) => {
    const folder = reports({ [name]: broken })
    await run(['ingest', 'g'], folder)
    expect(await readingNotes(folder)).not.toEqual([])
    writeFileSync(join(folder, name), mended)
    await run(['ingest', 'g'], folder)
    await run(['ingest', 'g', '--ledger', 'fresh.ledger'], folder)
    expect(await readingNotes(folder)).toEqual([])
    expect(await exported(folder)).toBe(await exported(folder, 'fresh.ledger'))
  })

  it.each([
    [
      'a manifest',
      (folder: string) => writeFileSync(join(folder, 'g/manifest.csv'), 'name\nx\n'),
      'g/manifest.csv',
    ],
    ['a link to nowhere', (folder: string) => symlinkSync('gone', join(folder, 'g/link.txt')), 'g/link.txt'],
  ])('leave no trace of what was wrong once %s is removed', async (_, make, name) => {
    const folder = reports({})
    make(folder)
    await run(['ingest', 'g'], folder)
    expect(await readingNotes(folder)).not.toEqual([])
    rmSync(join(folder, name))
    await run(['ingest', 'g'], folder)
    expect(await readingNotes(folder)).toEqual([])
  })

  it('are no articles when a shell hands them over with the reports', async () => {
    const folder = reports({
      'g/report-0000.txt.meta.json': '{"outlet": "Hask Courier"}',
      'g/manifest.csv': 'file,outlet\nreport-0001.txt,River Post\n',
    })
    const named = readdirSync(join(folder, 'g')).map(name => `g/${name}`)
    const { code, error } = await run(['ingest', ...named], folder)
    expect([code, error]).toEqual([0, expect.stringContaining('2 new, 0 known\n')])
    await run(['ingest', 'g', '--ledger', 'folder.ledger'], folder)
    expect(await exported(folder)).toContain('River Post')
    expect(await exported(folder)).toBe(await exported(folder, 'folder.ledger'))
    const read = await run(['read', ...named], folder)
    expect([read.code, read.out.trim().split('\n').length]).toEqual([0, 2])
    const alone = await run(['ingest', 'g/manifest.csv'], folder)
    expect([alone.code, alone.error]).toEqual([1, expect.stringContaining('says something about articles')])
  })

  it('stop the ingest before it begins where --manifest cannot be read at all', async () => {
    const folder = reports({ 'list.csv': 'name,outlet\nreport-0000.txt,A\n' })
    for (const manifest of ['none.csv', 'list.csv', 'g']) {
      const { code, error } = await run(['ingest', 'g', '--manifest', manifest], folder)
      expect([code, error], manifest).toEqual([1, expect.stringContaining(manifest)])
      expect(error).not.toContain('fault of the program')
    }
    expect(existsSync(join(folder, 'counterclaim.ledger'))).toBe(false)
  })

  it('end with 1 where a row of --manifest is broken, and all files are read', async () => {
    const folder = reports({ 'list.csv': 'file,outlet\nreport-0000.txt,A,B\nreport-0001.txt,River Post\n' })
    const { code, error } = await run(['ingest', 'g', '--manifest', 'list.csv'], folder)
    expect([code, error]).toEqual([1, expect.stringContaining('2 new')])
    expect(error).toContain('list.csv')
    expect((await run(['articles', '--json'], folder)).out).toContain('River Post')
  })
})

describe('standard input', () => {
  it('is read beside files', async () => {
    const folder = temporaryFolder()
    writeReports(folder, 0, 1)
    const { code, error } = await run(['ingest', '-', 'report-0000.txt'], folder, report(7))
    expect([code, error]).toEqual([0, expect.stringContaining('2 files')])
    const uris = (await run(['articles', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).uri)
    expect(uris.sort()).toEqual(['report-0000.txt', 'standard-input'])
    const read = await run(['read', '-', 'report-0000.txt'], folder, report(7))
    expect(
      read.out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).uri),
    ).toEqual(['standard-input', 'report-0000.txt'])
  })

  it.each(['ingest', 'read', 'attribute'])('without a byte is told of and ends %s with 1', async command => {
    const { code, error } = await run([command, '-'], temporaryFolder(), '')
    expect([code, error]).toEqual([1, expect.stringContaining('note: standard-input: the file is empty')])
  })

  it('that was empty is no longer told of once it was not', async () => {
    const folder = temporaryFolder()
    await run(['ingest', '-'], folder, '')
    expect(await readingNotes(folder)).not.toEqual([])
    await run(['ingest', '-'], folder, report(7))
    expect(await readingNotes(folder)).toEqual([])
  })
})

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
