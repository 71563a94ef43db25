import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Note } from '../../src/model/index.ts'
import {
  type DiscoverOptions,
  discover,
  type FoundFile,
  isFile,
  ManifestError,
  openManifest,
} from '../../src/read/index.ts'
import { encodeAs } from './bytes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'discover-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array = 'The mill burnt.'): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function look(inputs: readonly string[] = [folder], options: DiscoverOptions = {}) {
  const files: FoundFile[] = []
  const notes: Note[] = []
  for await (const item of discover(inputs, options)) {
    if (isFile(item)) files.push(item)
    if (!('folder' in item)) notes.push(...item.notes)
  }
  return { files, notes, uris: files.map(file => file.uri), rules: notes.map(note => note.rule) }
}

describe('what a folder holds', () => {
  it('is its texts and pages at any depth, in code-unit order, by paths relative to it', async () => {
    for (const name of ['b.txt', 'a/z.html', 'a/B.MD', 'Z.htm', 'c.jpg', '.hidden.txt', '.git/x.txt'])
      put(name)
    expect((await look()).uris).toEqual(['Z.htm', 'a/B.MD', 'a/z.html', 'b.txt'])
  })

  it('leaves sidecars and the manifest out', async () => {
    put('a.txt')
    put('a.meta.json', '{}')
    put('manifest.csv', 'file\na.txt\n')
    expect(await look()).toMatchObject({ uris: ['a.txt'], notes: [] })
  })

  it('is told to be damaged where a link leads nowhere or to itself, and the rest is found', async () => {
    put('good.txt')
    symlinkSync('gone.txt', join(folder, 'broken.txt'))
    symlinkSync('self.txt', join(folder, 'self.txt'))
    const { uris, notes } = await look()
    expect(uris).toEqual(['good.txt'])
    expect(notes.map(({ uri, rule }) => [uri, rule])).toEqual([
      ['broken.txt', 'path-not-found'],
      ['self.txt', 'link-loop'],
    ])
    for (const note of notes) expect(note.remedy).toBeTruthy()
  })

  it('is read once where a link leads back to a folder around it, and the loop is told', async () => {
    put('a/report.txt')
    symlinkSync('..', join(folder, 'a', 'up'))
    const { uris, notes } = await look()
    expect(uris).toEqual(['a/report.txt'])
    expect(notes.map(({ uri, rule }) => [uri, rule])).toEqual([['a/up', 'link-loop']])
  })

  it('is not told to loop where two links lead to one folder', async () => {
    put('a/report.txt')
    symlinkSync('a', join(folder, 'b'))
    expect(await look()).toMatchObject({ uris: ['a/report.txt'], notes: [] })
  })

  it('keeps escapes and line feeds of names as they are', async () => {
    put('red\u001b[31m.txt')
    put('two\nlines.txt')
    expect((await look()).uris).toEqual(['red\u001b[31m.txt', 'two\nlines.txt'])
  })

  it('does not wait on a pipe that is named like a text', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    put('good.txt')
    const { uris, rules } = await look()
    expect([uris, rules]).toEqual([['good.txt'], ['not-a-file']])
  })

  it('does not wait on a socket that is named like a text', async () => {
    const server = createServer().listen(join(folder, 'socket.txt'))
    await once(server, 'listening')
    put('good.txt')
    const { uris, rules } = await look()
    server.close()
    expect([uris, rules]).toEqual([['good.txt'], ['not-a-file']])
  })

  it('says so where a name on disk is no UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
    put('good.txt')
    const { uris, rules } = await look()
    expect([uris, rules]).toEqual([['good.txt'], ['name-not-utf8']])
  })
})

describe('what says something about articles', () => {
  const names = ['a.meta.json', 'a.txt', 'a.txt.meta.json', 'manifest.csv']

  it('is none when a shell has named it together with them', async () => {
    const paths = names.map(name => put(name, name === 'manifest.csv' ? 'file\na.txt\n' : '{}'))
    expect(await look(paths)).toMatchObject({ uris: ['a.txt'], notes: [] })
    expect(await look([join(folder, '*')])).toMatchObject({ uris: ['a.txt'], notes: [] })
  })

  it.each(['a.meta.json', 'manifest.csv'])('is told to be none when %s alone was named', async name => {
    expect(await look([put(name, '{}')])).toMatchObject({ files: [], rules: ['no-article-but-about-one'] })
  })
})

describe('what is named by itself', () => {
  it('is taken whatever its ending, by its base name', async () => {
    expect((await look([put('deep/report.xyz')])).uris).toEqual(['report.xyz'])
  })

  it('may be a folder named like a text', async () => {
    put('x.txt/inside.txt')
    expect((await look([join(folder, 'x.txt')])).uris).toEqual(['inside.txt'])
  })

  it('is told where it is missing', async () => {
    expect((await look([join(folder, 'none.txt')])).rules).toEqual(['path-not-found'])
  })

  it('may be a pattern, in order, relative to its fixed part', async () => {
    for (const name of ['s/b.txt', 's/a/c.txt', 's/d.html']) put(name)
    expect((await look([join(folder, 's/**/*.txt')])).uris).toEqual(['a/c.txt', 'b.txt'])
    expect((await look([join(folder, '*.nothing')])).rules).toEqual(['path-not-found'])
  })

  it('may be a pipe, which is told with what to do instead', async () => {
    const pipe = join(folder, 'pipe.txt')
    execFileSync('mkfifo', [pipe])
    expect((await look([pipe])).notes).toMatchObject([
      { rule: 'not-a-file', remedy: expect.stringContaining('ingest -') },
    ])
  })

  it('is a file before it is a pattern', async () => {
    expect((await look([put('a[1].txt')])).uris).toEqual(['a[1].txt'])
  })
})

describe('what people say of a file', () => {
  it('is taken from flags, before them from the manifest, before both from the sidecar', async () => {
    put('a.txt')
    put('a.txt.meta.json', '{"title": "From the sidecar"}')
    put('manifest.csv', 'file,title,outlet\na.txt,From the table,Varn Courier\n')
    const { files } = await look([folder], { given: { title: 'Flag', outlet: 'Flag', language: 'en' } })
    expect(files[0]?.given).toEqual({ title: 'From the sidecar', outlet: 'Varn Courier', language: 'en' })
  })

  it('may lie in NAME.meta.json without the ending of the file', async () => {
    put('a.txt')
    put('a.meta.json', '\ufeff{"published": "2031-05"}')
    expect((await look()).files[0]?.given).toEqual({ published: '2031-05' })
  })

  it.each([
    ['{"outlet": ', 'sidecar-broken'],
    ['["Varn Courier"]', 'sidecar-broken'],
    ['{"published": "yesterday"}', 'metadata-invalid'],
    ['{"outlet": 3}', 'metadata-invalid'],
    ['{"mood": "glad"}', 'metadata-invalid'],
    [`{"outlet": "${'x'.repeat(2 ** 20)}"}`, 'sidecar-broken'],
  ])('is told where the sidecar is %.30s, and the file is found', async (json, rule) => {
    put('a.txt')
    put('a.txt.meta.json', json)
    const { uris, notes } = await look()
    expect(uris).toEqual(['a.txt'])
    expect(notes).toMatchObject([{ uri: 'a.txt', rule, reason: expect.stringContaining('a.txt.meta.json') }])
  })

  it('is not waited for where the sidecar is a pipe', async () => {
    put('a.txt')
    execFileSync('mkfifo', [join(folder, 'a.txt.meta.json')])
    expect(await look()).toMatchObject({ uris: ['a.txt'], rules: ['sidecar-broken'] })
  })

  it('holds for the other rows where one row of the manifest is broken, and the line is told', async () => {
    put('a.txt')
    put('b.txt')
    put('manifest.csv', 'file,outlet\na.txt,Varn Courier,too many\nb.txt,River Post\n')
    const { files, notes } = await look()
    expect(files.map(file => file.given)).toEqual([{}, { outlet: 'River Post' }])
    expect(notes).toMatchObject([{ rule: 'manifest-broken', reason: expect.stringContaining('line 2') }])
  })

  it.each([
    ['has a mark that is never closed', 'file,outlet\n"a.txt,Varn Courier\nb.txt,River Post\n'],
    ['does not say which column is the file', 'name,outlet\na.txt,Varn Courier\n'],
  ])('is told where the manifest %s, and the files are found', async (_, csv) => {
    put('a.txt')
    put('b.txt')
    put('manifest.csv', csv)
    const { uris, rules } = await look()
    expect(uris).toEqual(['a.txt', 'b.txt'])
    expect(rules).toContain('manifest-broken')
  })

  it('is told once where a column of the manifest is unknown, and by line where a date is none', async () => {
    put('a.txt')
    put('b.txt')
    put('manifest.csv', 'file,published,mood\na.txt,2031-02-30,glad\nb.txt,2031-02-03,sad\n')
    const { files, notes } = await look()
    expect(files.map(file => file.given)).toEqual([{}, { published: '2031-02-03' }])
    expect(notes.map(note => note.reason)).toEqual([
      'there is no field "mood"',
      expect.stringContaining('line 2'),
    ])
  })

  it('is told where a row has no file, or a second row has the same', async () => {
    put('a.txt')
    put('manifest.csv', 'file,outlet\na.txt,One\na.txt,Two\ngone.txt,Three\n')
    const { rules } = await look()
    expect(rules).toEqual(['manifest-broken', 'manifest-row-without-file'])
  })

  it('may come from a spreadsheet with semicolons in the code page of its user', async () => {
    put('a.txt')
    put('manifest.csv', encodeAs('windows-1252', 'file;outlet\r\na.txt;Café Journal – Échos\r\n'))
    expect((await look()).files[0]?.given).toEqual({ outlet: 'Café Journal – Échos' })
  })

  it('may come from a table named by itself, which is told where it is missing', async () => {
    put('a.txt')
    const manifest = put('elsewhere/list.csv', 'file,outlet\na.txt,River Post\n')
    expect((await look([folder], { manifest: await openManifest(manifest) })).files[0]?.given).toEqual({
      outlet: 'River Post',
    })
    await expect(openManifest(join(folder, 'none.csv'))).rejects.toThrow('none.csv')
  })

  it.each([
    ['is empty', ''],
    ['names columns alone', 'file,outlet\n'],
    ['does not say which column is the file', 'name,outlet\na.txt,Varn Courier\n'],
  ])('is refused where a table named by itself %s', async (_, csv) => {
    await expect(openManifest(put('list.csv', csv))).rejects.toBeInstanceOf(ManifestError)
  })

  it('is the same whether the folder, a pattern or the file is named', async () => {
    put('g/sub/a.txt')
    put('g/sub/manifest.csv', 'file,outlet\na.txt,River Post\ngone.txt,Varn Courier\n')
    const path = (name: string): string => join(folder, name)
    for (const input of ['g', 'g/sub', 'g/**/*.txt', 'g/sub/*', 'g/sub/a.txt']) {
      const { files, rules } = await look([path(input)])
      expect(
        files.map(file => file.given),
        input,
      ).toEqual([{ outlet: 'River Post' }])
      expect(rules, input).toEqual(['manifest-row-without-file'])
    }
  })
})
