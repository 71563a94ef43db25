import { describe, expect, it } from 'vitest'
import { rivalControls, rivalFigures } from '../../src/cli/views/rivals.ts'
import { ingestOriginals } from '../../src/pipeline/index.ts'
import { originalFromBytes } from '../../src/read/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { temporaryFolder } from '../store/fixture.ts'
import { captured } from './output-for-tests.ts'

const LONG =
  'Shops were closed on the day after, and the mayor asked everybody to give blood at the old hospital beside the river, where doctors had worked all night without light or water.'

async function ledgerOf(texts: readonly string[]): Promise<Store> {
  const store = await openStore(`${temporaryFolder()}/rivals.ledger`, { create: true })
  const originals = texts.map((text, i) =>
    originalFromBytes(Buffer.from(`News of the day\n\n${text}\n`), `${i}.txt`, {
      outlet: `Paper ${i}`,
      published: '2031-05-03',
    }),
  )
  await ingestOriginals(store, originals, {
    now: () => new Date('2031-05-05T00:00:00Z'),
    tool: 'test',
    attribution: { engine: 'rules', least: null },
  })
  return store
}

const toll = (count: number, rest = ''): string =>
  `The bombing of the market in Kandahar killed ${count} people.${rest} ${LONG}`

describe('rival figures', () => {
  it('stand side by side, a line for each value and voice, reprints counted once', async () => {
    const store = await ledgerOf([
      toll(19),
      toll(19, ' It rained.'),
      'The bombing of the market in Kandahar killed 34 people, doctors said.',
    ])
    const text = await rivalFigures(store, {}, captured({ columns: 100 }).output)
    const lines = text.split('\n').map(line => line.replaceAll(/ {2,}/g, ' | '))
    expect(lines[0]).toBe('Rival figures')
    expect(lines).toContainEqual(
      expect.stringMatching(/\| 19 \| the article itself \| Paper 0, Paper 1 \| 1$/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/\| 34 \| .*Paper 2 \| 1$/))
    await store.close()
  })

  it('are none where nobody contradicts anybody', async () => {
    const store = await ledgerOf([toll(19), toll(19)])
    expect(await rivalFigures(store, {}, captured().output)).toBe('')
    expect(await rivalControls(store, {}, captured().output)).toBe('')
    await store.close()
  })
})

describe('rival accounts of a place', () => {
  it('name each holder with who says so', async () => {
    const store = await ledgerOf([
      'Rebels hold the town of Kandahar, the mayor said.',
      'The army holds the town of Kandahar, the ministry said.',
    ])
    const text = await rivalControls(store, {}, captured({ columns: 100 }).output)
    expect(text).toContain('Rival accounts of who holds what')
    expect(text).toMatch(/held by Rebels\s+Mayor\s/i)
    expect(text).toMatch(/held by army\s+.*ministry/i)
    await store.close()
  })
})
