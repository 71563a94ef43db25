import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

const WHY = ['--reason', 'as printed', '--reviewer', 'Ada']

interface Reviewed {
  readonly folder: string
  readonly statement: string
  readonly exported: string
}

async function reviewed(folder: string): Promise<Reviewed> {
  writeReports(join(folder, 'reports'), 0, 2)
  await run(['ingest', 'reports'], folder)
  const { out } = await run(['statements', '--act', 'deny', '--json'], folder)
  const { id } = JSON.parse(out.split('\n')[0] ?? '{}') as { readonly id: string }
  return { folder, statement: id, exported: (await run(['export', '--format', 'jsonl'], folder)).out }
}

const withoutReviews = (jsonl: string): string =>
  jsonl
    .split('\n')
    .filter(line => !line.startsWith('{"type":"review"'))
    .join('\n')

describe('review', () => {
  let shared: Reviewed
  beforeAll(async () => {
    const kept = mkdtempSync(join(tmpdir(), 'counterclaim-reviews-'))
    shared = await reviewed(kept)
    return () => rmSync(kept, { recursive: true, force: true })
  }, 60_000)

  it('puts a person’s values beside the machine’s in show, reviews and export, and undo takes them back', async () => {
    const { folder, statement, exported } = await reviewed(temporaryFolder())
    const added = await run(
      ['review', statement, '--correct', 'act=warn', '--correct', 'speaker=Ida Holm', ...WHY],
      folder,
    )
    expect(added).toMatchObject({ code: 0, error: '' })
    expect(added.out).toContain('machine: deny, person: warn')
    expect((await run(['show', statement], folder)).out).toMatch(
      /reviewed\n {2}act – machine: deny, person: warn \(Ada, \d{4}-\d\d-\d\d, “as printed”, rv-[0-9a-f]{8}\)/,
    )
    expect((await run(['reviews', '--differs'], folder)).out).toContain('person: Ida Holm')
    const { out: after } = await run(['export', '--format', 'jsonl'], folder)
    expect(withoutReviews(after)).toBe(exported)
    expect(after).toContain('"decision":"correct"')
    const { out: log } = await run(['reviews', statement.slice(0, 11), '--json'], folder)
    const ids = log
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { review: { id: string } }).review.id)
    for (const id of ids) expect((await run(['undo', id, '--reviewer', 'Bo'], folder)).code).toBe(0)
    expect((await run(['reviews', '--differs'], folder)).error).toBe(
      'people and the machine differ nowhere\n',
    )
    const { out: history } = await run(['reviews', statement], folder)
    expect(history).toContain('Ada corrects act of')
    expect(history).toContain('undone since')
    expect(history).toContain('Bo undoes rv-')
  })

  it.each([
    ['says nothing', [], 2, 'Give one of --accept, --reject and --correct'],
    ['gives no reason', ['--reject', '--reviewer', 'Ada'], 2, '--reason'],
    [
      'names an unknown field',
      ['--correct', 'colour=red', ...WHY],
      2,
      'What can be corrected there: speaker',
    ],
    [
      'follows a review that is not the latest',
      ['--accept', '--after', 'a'.repeat(64), ...WHY],
      1,
      'nothing was added',
    ],
    ['names what is no hash', ['--accept', '--after', 'yesterday', ...WHY], 2, 'no hash'],
  ])('that %s ends with what to do instead', async (_, options, code, words) => {
    const { folder, statement } = shared
    const tried = await run(['review', statement, ...options], folder)
    expect([tried.code, tried.out]).toEqual([code, ''])
    expect(tried.error).toContain(words)
  })

  it('of an id that leads nowhere says so', async () => {
    expect(await run(['review', 'st-none', '--accept'], shared.folder)).toMatchObject({ code: 1, out: '' })
    expect(await run(['undo', 'rv-none'], shared.folder)).toMatchObject({ code: 1, out: '' })
  })
})

describe('two claims put together', () => {
  it('are one, and the id of the other leads to it in show', async () => {
    const folder = temporaryFolder()
    await reviewed(folder)
    const { out } = await run(['claims', '--json'], folder)
    const [a = '', b = ''] = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { readonly id: string }).id)
    expect((await run(['together', a, b, ...WHY], folder)).code).toBe(0)
    const shown = await Promise.all([a, b].map(id => run(['show', id], folder)))
    const led = shown.filter(({ out }) => out.includes(' is now part of cl-'))
    expect(led.length).toBe(1)
    for (const { out } of shown) expect(out).toMatch(/puts cl-\S+ and cl-\S+ together/)
  })
})

describe('the log', () => {
  it('is told broken by verify, with the review that was changed', async () => {
    const { folder, statement } = await reviewed(temporaryFolder())
    await run(['review', statement, '--accept', ...WHY], folder)
    const { out } = await run(['verify'], folder)
    expect(out).toMatch(/: all as recorded\n1 reviews?, chained up to checkpoint [0-9a-f]{64}\n$/)
    const database = new DatabaseSync(join(folder, 'counterclaim.ledger'))
    database.exec("UPDATE review SET record = json_set(record, '$.reviewer', 'Eve')")
    database.close()
    const broken = await run(['verify'], folder)
    expect(broken.code).toBe(1)
    expect(broken.out).toMatch(/^review-chain rv-[0-9a-f]{16}: .*it was changed$/m)
  })
})
