import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The import table of the design. A folder may always import itself. */
const STAGES = ['read', 'segment', 'attribute', 'interpret', 'reconcile']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  store: ['model'],
  export: ['model'],
  ...Object.fromEntries([...STAGES, 'assist'].map(stage => [stage, ['model', 'lexicon']])),
  pipeline: ['model', 'lexicon', ...STAGES, 'assist', 'store'],
  index: ['model', 'pipeline', 'store', ...STAGES],
  api: ['model', 'pipeline', 'store', 'export'],
  cli: ['model', 'pipeline', 'store', 'export', 'api'],
}
/** What reaches outside the process, and the rooms that may. */
const NODE_MODULES: Readonly<Record<string, readonly string[]>> = {
  'node:sqlite': ['store'],
  'node:http': ['read', 'assist', 'api', 'cli'],
  'node:https': ['read', 'assist'],
  'node:net': ['read', 'assist', 'api'],
  'node:child_process': ['cli'],
}
/** Stages whose verb is pure: no file, clock, network, environment. */
const PURE = ['model', 'lexicon', 'segment', 'attribute', 'interpret', 'reconcile']

interface Source {
  readonly path: string
  readonly room: string
  readonly code: string
  readonly imports: readonly string[]
}

const sources: Source[] = globSync('src/**/*.ts')
  .map(path => path.replaceAll('\\', '/'))
  .sort()
  .map(path => {
    const code = readFileSync(path, 'utf8')
    const imports = [
      ...code.matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s*['"]([^'"]+)['"]/g,
      ),
    ]
    const bare = [...code.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)]
    return {
      path,
      room: roomOf(path),
      code,
      imports: [...imports.map(m => m[1]), ...bare.map(m => m[1] ?? m[2])].filter(x => x !== undefined),
    }
  })

function roomOf(path: string): string {
  const [, second = ''] = path.split('/')
  return second.replace(/\.ts$/, '')
}

const resolve = (from: string, to: string): string => normalize(join(dirname(from), to)).replaceAll('\\', '/')
const code = ({ code }: Source): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

describe('the house keeps its walls', () => {
  it('finds the source files that it is about', () => {
    expect(sources.length).toBeGreaterThan(50)
    for (const room of Object.keys(MAY_IMPORT)) {
      expect(
        sources.some(s => s.room === room),
        `no source in ${room}`,
      ).toBe(true)
    }
  })

  it('lets each room import only what the table allows', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter(to => to.startsWith('.'))
        .map(to => resolve(path, to))
        .filter(to => roomOf(to) !== room && !MAY_IMPORT[room]?.includes(roomOf(to)))
        .map(to => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets `cli` reach `api` only from `serve`', () => {
    const wrong = sources.filter(
      s =>
        s.room === 'cli' &&
        !/\/serve/.test(s.path) &&
        s.imports.some(to => roomOf(resolve(s.path, to)) === 'api' && to.startsWith('.')),
    )
    expect(wrong.map(s => s.path)).toEqual([])
  })

  it('lets the web app have of the server only types, and pure functions of the model by their own file', () => {
    const wrong = globSync('web/**/*.{ts,tsx}').flatMap(file => {
      const path = file.replaceAll('\\', '/')
      const imports = [
        ...readFileSync(path, 'utf8').matchAll(
          /(?:^|\n)\s*import\s+(type\s)?[^'"]*?from\s*['"]([^'"]+)['"]/g,
        ),
      ]
      return imports
        .map(([, type, to = '']) => ({ type: type !== undefined, to: resolve(path, to) }))
        .filter(({ to }) => to.startsWith('src/'))
        .filter(({ type, to }) =>
          type ? !/^src\/(?:model|api)\//.test(to) : !/^src\/model\/(?!index|id)[\w/-]+\.ts$/.test(to),
        )
        .map(({ to }) => `${path} imports ${to}`)
    })
    expect(globSync('web/**/*.tsx').length).toBeGreaterThan(5)
    expect(wrong).toEqual([])
  })

  it('has no import cycle', () => {
    expect(cycles()).toEqual([])
  })

  it('keeps English apart: no pack is imported but by its own pack and by the stage that chooses it', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(to => to.startsWith('.'))
        .map(to => resolve(path, to))
        .filter(to => /^src\/(segment|attribute|interpret)\/en\//.test(to))
        .filter(to => !path.startsWith(to.split('/en/')[0] as string))
        .map(to => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets only the named rooms reach outside the process', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter(to => NODE_MODULES[to] && !NODE_MODULES[to].includes(room))
        .map(to => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('uses `process` only in cli, SQL only in store, fetch only in read and assist', () => {
    const offends = (pattern: RegExp, rooms: readonly string[]): string[] =>
      sources.filter(s => !rooms.includes(s.room) && pattern.test(code(s))).map(s => s.path)
    expect(offends(/(?<![.\w'"`-])process\./, ['cli'])).toEqual([])
    expect(
      offends(
        /\b(?:SELECT\s+[\w*.,\s]+\s+FROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|CREATE\s+TABLE|DELETE\s+FROM)\b/,
        ['store'],
      ),
    ).toEqual([])
    expect(offends(/(?<![.\w])fetch\(/, ['read', 'assist', 'api'])).toEqual([])
  })

  it('keeps the stages pure: no clock, no chance, no file', () => {
    const pure = sources.filter(s => PURE.includes(s.room))
    const clocks = pure.filter(s =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(code(s)),
    )
    const files = pure.filter(s =>
      s.imports.some(to => /^node:(fs|os|process|child_process|net|http|dns)/.test(to)),
    )
    expect([...clocks, ...files].map(s => s.path)).toEqual([])
  })

  it('has no class of letters that lost its backslash, which would be the letters p and L', () => {
    const wrong = sources.flatMap(({ path, code }) =>
      code
        .split('\n')
        .flatMap((line, i) => (/(?<!\\)p\{(?:L[ul]?|N|M|P)\}/.test(line) ? [`${path}:${i + 1}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files small enough to read', () => {
    const long = sources
      .filter(s => !/^src\/lexicon\//.test(s.path))
      .map(s => ({ path: s.path, lines: s.code.split('\n').length }))
      .filter(s => s.lines > 300)
    expect(long).toEqual([])
  })
})

function cycles(): string[] {
  const graph = new Map(
    sources.map(s => [s.path, s.imports.filter(to => to.startsWith('.')).map(to => resolve(s.path, to))]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
