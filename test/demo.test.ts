import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, LedgerRecord, RecordOf, RecordType } from '../src/model/index.ts'
import { ingest, verify } from '../src/pipeline/index.ts'
import { openStore, type Store } from '../src/store/index.ts'

interface ExpectedFile {
  readonly file: string
  readonly outlet: string
  readonly published: string
  readonly language: string
  readonly headline: string
  readonly firstParagraph: string
  readonly lastParagraph: string
  readonly captions?: readonly string[]
  readonly furniture?: readonly string[]
}

interface Expected {
  readonly files: readonly ExpectedFile[]
  readonly copies: readonly {
    readonly original: string
    readonly reprints: readonly { readonly file: string }[]
  }[]
}

const expected: Expected = JSON.parse(readFileSync('demo/expected.json', 'utf8'))
let folder: string
let store: Store
const articles = new Map<string, Article>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  store = await openStore(join(folder, 'demo.ledger'), { create: true })
  await ingest(store, ['demo/reports'], { now: () => new Date(0), tool: 'test' })
  for await (const article of store.list('article')) articles.set(article.uri, article)
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const articleOf = (file: string): Article => {
  const article = articles.get(file)
  if (article === undefined) throw new Error(`${file} was not read`)
  return article
}

async function all<T extends RecordType>(type: T): Promise<RecordOf<T>[]> {
  const records: RecordOf<T>[] = []
  for await (const record of store.list(type)) records.push(record)
  return records
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('the demo corpus, read', () => {
  it.each(expected.files)(
    '$file: outlet, date, language, headline, first and last paragraph, captions, no furniture',
    file => {
      const article = articleOf(file.file)
      const of = (kind: string): string[] =>
        article.blocks
          .filter(block => block.kind === kind)
          .map(block => flat(article.text.slice(block.start, block.end)))
      expect(article).toMatchObject({ outlet: file.outlet, published: file.published })
      expect(article.language.split('-')[0]).toBe(file.language.split('-')[0])
      expect(of('headline')).toEqual([file.headline])
      expect(of('paragraph')[0]?.startsWith(file.firstParagraph)).toBe(true)
      expect(of('paragraph').at(-1)?.startsWith(file.lastParagraph)).toBe(true)
      for (const caption of file.captions ?? [])
        expect(
          of('caption').some(text => text.startsWith(caption)),
          caption,
        ).toBe(true)
      const body = article.blocks.map(block => flat(article.text.slice(block.start, block.end))).join('\n')
      for (const furniture of file.furniture ?? []) expect(body.includes(furniture), furniture).toBe(false)
    },
  )

  it('has every span in its place', async () => {
    const problems: unknown[] = []
    const summary = await verify(store, problem => problems.push(problem))
    expect(problems).toEqual([])
    expect(summary.spans).toBeGreaterThan(1000)
  })

  it('says that the French report is kept and not analysed', async () => {
    const notes = await all('note')
    const gazette = articleOf('22-gazette-de-serrin-rapport.html')
    expect(notes.filter(note => note.rule === 'language-not-analysed').map(note => note.article)).toEqual([
      gazette.id,
    ])
    expect((await store.search('hôteliers', 5)).map(hit => hit.article)).toEqual([gazette.id])
    expect(await store.count('statement', { article: gazette.id })).toBe(0)
  })

  it('finds the reprints of the wire story, and no others', () => {
    for (const { original, reprints } of expected.copies) {
      for (const { file } of reprints) expect(articleOf(file).copyOf, file).toBe(articleOf(original).id)
    }
    const copies = new Set(expected.copies.flatMap(group => group.reprints.map(reprint => reprint.file)))
    expect(
      [...articles.values()]
        .filter(a => a.copyOf !== null)
        .map(a => a.uri)
        .sort(),
    ).toEqual([...copies].sort())
  })

  it('finds denials by both governments and the council, and disputes over the crossing', async () => {
    const denials = (await all('statement')).filter(statement => statement.act === 'deny')
    expect(denials.length).toBeGreaterThan(10)
    const disputes = await all('dispute')
    expect(disputes.length).toBeGreaterThan(2)
    const stories: LedgerRecord[] = disputes
    expect(stories.some(d => /cross|regular|troops|soldier|brigade|unit/i.test(JSON.stringify(d)))).toBe(true)
    for (const dispute of disputes) {
      expect(dispute.sides.length).toBeGreaterThan(1)
      expect(dispute.origins).toBeGreaterThan(0)
    }
  })
})
