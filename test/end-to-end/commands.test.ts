import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { report, writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

const LISTS = [
  'articles',
  'statements',
  'claims',
  'disputes',
  'actors',
  'places',
  'agreements',
  'figures',
  'control',
  'offers',
  'notes',
]

const TRUCE = `Chad accused Kenya of breaking the Lamu Accord.

Kenya denied that its troops had attacked Chad's convoy. Rebels took Mombasa on 2 May, the army of Chad said.

Chad demanded that Kenya leave the port. Kenya refused to leave the port. A bus burned in Springfield, and 30 soldiers were killed.
`

/** The id in the first row below the head of a table. */
const idIn = (table: string): string => table.split('\n')[1]?.split(' ')[0] ?? 'none'

describe('the command line', () => {
  it('shows every command in --help, and examples in the help of each', async () => {
    const folder = temporaryFolder()
    const { out, code } = await run(['--help'], folder)
    expect(code).toBe(0)
    const commands = [
      'ingest',
      'read',
      'attribute',
      ...LISTS,
      'show',
      'search',
      'export',
      'verify',
      'reanalyse',
      'purge',
      'serve',
      'demo',
      'eval',
      'digest',
      'templates',
    ]
    for (const command of commands) expect(out, command).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    for (const command of ['ingest', 'statements', 'show', 'export']) {
      expect((await run([command, '--help'], folder)).out).toContain('Examples:')
    }
  })

  it('ends with 2 on wrong usage', async () => {
    const folder = temporaryFolder()
    for (const args of [
      ['no-such-command'],
      ['ingest'],
      ['export'],
      ['export', '--format', 'xml'],
      ['statements', '--limit', 'many'],
      ['ingest', '-', '--published', '31.5.2031'],
    ]) {
      const { code, error } = await run(args, folder)
      expect(code, `${args.join(' ')}: ${error}`).toBe(2)
      expect(error).not.toContain('fault of the program')
    }
  })

  it.each([
    ['ingest', 'x.txt'],
    ['statements'],
    ['show', 'st-1'],
    ['search', 'orchard'],
    ['export', '--format', 'csv'],
    ['verify'],
    ['purge', 'ar-1', '--reason', 'asked'],
    ['demo'],
  ])(
    'ends with 2 where --ledger of %s is empty, as a variable that is not set leaves it',
    async (...args) => {
      const { code, error } = await run([...args, '--ledger', ''], temporaryFolder())
      expect([code, error]).toEqual([2, expect.stringContaining('--ledger names no file')])
    },
  )

  it('lists everything in tables no wider than the terminal, and as JSON', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 8)
    await run(['ingest', 'reports', '--outlet', 'Hask Courier', '--published', '2031-05-04'], folder)
    for (const list of LISTS) {
      const table = await run([list], folder)
      expect(table.code, `${list}: ${table.error}`).toBe(0)
      for (const line of table.out.split('\n'))
        expect(stringWidth(line), `${list}: ${line}`).toBeLessThanOrEqual(80)
      const lines = (await run([list, '--json'], folder)).out.split('\n').filter(Boolean)
      for (const line of lines) expect(JSON.parse(line)).toHaveProperty('type')
    }
    const statements = (await run(['statements', '--json'], folder)).out.trim().split('\n')
    expect(statements.length).toBeGreaterThan(8)
  })

  it('filters statements by act, words and speaker', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 8)
    await run(['ingest', 'reports'], folder)
    const denials = (await run(['statements', '--act', 'deny', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(denials.length).toBeGreaterThan(0)
    expect(denials.every(s => s.act === 'deny')).toBe(true)
    const orchard = (await run(['statements', '--text', 'ORCHARD', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(orchard.length).toBeGreaterThan(0)
    expect(orchard.every(s => JSON.stringify(s.content).includes('orchard'))).toBe(true)
    const speaker: string = orchard[0].source.spans[0].text
    const last = speaker.split(' ').at(-1) ?? ''
    const theirs = (await run(['statements', '--speaker', last.toUpperCase(), '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.every(s => JSON.stringify([s.speakerName, s.source]).includes(last))).toBe(true)
  })

  it('shows a statement in its sentence with source, cue and content told apart', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 1)
    await run(['ingest', 'reports'], folder)
    const [denial] = (await run(['statements', '--act', 'deny', '--json'], folder)).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const { out, code } = await run(['show', denial.id.slice(0, 12)], folder)
    expect(code).toBe(0)
    expect(out).toMatch(/\[The \w+ council\] <denied>/)
    expect(out).toContain('made by')
    expect((await run(['show', 'st-ffffffffffffffff'], folder)).code).toBe(1)
  })

  it('shows who did what to whom, to whom it was said, and what each facet turns on', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'truce.txt'), TRUCE)
    await run(['ingest', 'truce.txt', '--published', '2031-05-07'], folder)
    const first = async (list: string, words: string): Promise<string> => {
      const { out } = await run([list, '--json'], folder)
      const line = out.split('\n').find(row => row.includes(words)) ?? '{}'
      return (await run(['show', JSON.parse(line).id ?? 'none'], folder)).out
    }
    expect(await first('statements', '"act":"deny"')).toMatch(/who did what +\S.* → /)
    expect(await first('statements', '"act":"accuse"')).toMatch(/about +Government of Kenya/)
    expect(await first('places', '"name":"Mombasa"')).toMatch(
      /lies in +Kenya\nposition +-?\d+\.\d\d, \d+\.\d\d\nprecision +town/,
    )
    expect(await first('places', '"name":"Springfield"')).toMatch(/lies in +open: Springfield \(.* or /)
    expect(await first('control', 'Mombasa')).toMatch(/^Mombasa: taken by .*\n(?:.*\n)*day +2031-05-02/)
    const offer = await first('offers', '"kind":"demand"')
    expect(offer).toMatch(/words +“.*leave the port/)
    expect(offer).toMatch(/answers +refused by /)
    expect(await first('agreements', '"breaches":[{')).toMatch(
      /said to be +broken by Government of Kenya, according to/,
    )
    for (const list of ['statements', 'places', 'control', 'offers', 'agreements', 'figures'])
      expect((await run(['show', idIn((await run([list], folder)).out)], folder)).out).not.toMatch(
        /[{}]"|\[object/,
      )
  })

  it('prints no escape sequence of a file name or a text', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'reports'))
    writeFileSync(
      join(folder, 'reports', 'x\u001b[31mred\u0007.txt'),
      report(2).replace('orchard', 'or\u001b[2Jchard'),
    )
    writeFileSync(join(folder, 'reports', 'empty\u001b[5m.txt'), '')
    const outputs = [
      await run(['ingest', 'reports'], folder),
      await run(['articles'], folder),
      await run(['statements'], folder),
      await run(['notes'], folder),
      await run(['search', 'orchard OR chard'], folder),
    ]
    for (const { out, error } of outputs) expect(out + error).not.toMatch(/[\u001b\u0007]/)
  })

  it('finds words, and takes search syntax in them as words', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 3)
    await run(['ingest', 'reports'], folder)
    const { out, code } = await run(['search', 'orchard', 'impacts'], folder)
    expect(code).toBe(0)
    expect(out).toContain('*orchard*')
    for (const words of ['"', 'NEAR(', 'a AND', '*', 'title:x', '-', '()']) {
      const { error } = await run(['search', words], folder)
      expect(error).not.toContain('fault of the program')
    }
  })

  it('gives attributions as pairs of offsets into the file’s own text', async () => {
    const folder = temporaryFolder()
    writeReports(folder, 4, 6)
    const { out, code } = await run(['attribute', 'report-0004.txt', 'report-0005.txt'], folder)
    expect(code).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => line.id)).toEqual(['report-0004', 'report-0005'])
    const words = ([start, end]: [number, number]) => report(4).slice(start, end)
    const found = lines[0].attributions.map((a: { cue: [number, number][] }) => a.cue.map(words).join(' '))
    expect(found).toContain('denied')
  })

  it('writes an export whole or not at all', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 2)
    await run(['ingest', 'reports'], folder)
    expect((await run(['export', '--format', 'csv', '--out', 'statements.csv'], folder)).code).toBe(0)
    const { code, error } = await run(
      ['export', '--format', 'jsonl', '--out', 'no/such/folder/x.jsonl'],
      folder,
    )
    expect(code).toBe(1)
    expect(error).toContain('cannot write')
  })
})
