import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/model/index.ts'
import { areOne, articles, grouped, idOf, type Told } from './cast.ts'

const body = (name: string, kind: Told['kind'] = 'organisation', aliases: readonly string[] = []): Told => ({
  name,
  kind,
  aliases,
})

describe('one actor under several names', () => {
  it.each([
    ['spellings of one script', { name: 'Mohammed al-Tarhuni' }, { name: 'Muhammad Al Tarhouni' }],
    ['a form of a given name', { name: 'William Harsk' }, { name: 'Bill Harsk' }],
    ['a name with more', { name: 'Ruta M. Lindvall' }, { name: 'Ruta Lindvall' }],
    [
      'a description that a capital joined to the name',
      { name: 'Headmaster Ivo Tarnsk' },
      { name: 'Ivo Tarnsk' },
    ],
    [
      'a role that changed',
      { name: 'Omar Selmi', role: 'Deputy Defence Minister', of: 'Arvia' },
      { name: 'Omar Selmi', role: 'Defence Minister', of: 'Arvia' },
    ],
    [
      'a rebel who became a minister',
      { name: 'Omar Selmi', role: 'rebel commander', of: 'Ridge Front' },
      { name: 'Omar Selmi', role: 'Interior Minister', of: 'Arvia' },
    ],
    [
      'a bare last name with the office',
      { name: 'Selmi', role: 'Defence Minister', of: 'Arvia' },
      { name: 'Omar Selmi', role: 'Defence Minister', of: 'Arvia' },
    ],
    [
      'a family name that comes first',
      { name: 'Pak', role: 'leader', of: 'Norland' },
      { name: 'Pak Sun Ho', role: 'leader', of: 'Norland', aliases: ['Pak', 'Ho'] },
    ],
    ['the same words under two kinds', body('Ridge Watch'), body('Ridge Watch', 'office')],
    ['a class word', body('Ternites', 'armed-group'), body('Ternite Movement', 'armed-group')],
    ['where it sits', body('Selm-based Tern Relief Fund'), body('Tern Relief Fund')],
    ['a land whose it is', body("Norway's Daily Lamp"), body('Daily Lamp')],
    ['two spellings of a word', body('Tern Labour Organisation'), body('Tern Labor Organization')],
    [
      'a group from another script',
      body('Ansar al-Jebbah', 'armed-group'),
      body('Ansar al Jabbah', 'armed-group'),
    ],
    ['a person who was taken for a body', { name: 'Ruta Lindvall' }, body('Ruta Lindvall')],
    [
      'a name that the lexicon knows',
      { ...body('Blue Shield', 'organisation', ['BLSH']), known: 'blue-shield' },
      body('Blue Shield'),
    ],
  ] as const)('is found by %s', (_, a, b) => {
    expect(areOne(articles(a, b))).toBe(true)
    expect(areOne(articles(b, a))).toBe(true)
  })

  it('is found by letters that an article puts beside the name', () => {
    const told = { cast: [body('Tern Rescue Committee')], text: 'The Tern Rescue Committee (TRC) said so.' }
    expect(areOne([told, ...articles(body('TRC'))])).toBe(true)
  })
})

describe('two actors', () => {
  it.each([
    [
      'offices of two lands',
      { name: 'Adan Bello', role: 'President', of: 'Norland' },
      { name: 'Adan Bello', role: 'Foreign Minister', of: 'Arvia' },
    ],
    [
      'walks of life that exclude each other',
      { name: 'Ivo Tarnsk', role: 'General', of: 'Norland' },
      { name: 'Ivo Tarnsk', role: 'footballer' },
    ],
    ['two given names', { name: 'Ellen Harsk' }, { name: 'Allan Harsk' }],
    [
      'two given names before one title',
      { name: 'Ruta Lindvall', role: 'judge' },
      { name: 'Bo Lindvall', role: 'judge' },
    ],
    [
      'ministries of two lands',
      body('Foreign Ministry of Norland', 'ministry'),
      body('Foreign Ministry of Arvia', 'ministry'),
    ],
    [
      'lands of like names',
      body('Government of Niger', 'government'),
      body('Government of Nigeria', 'government'),
    ],
    ['a party and a militia of one name', body('Ridge Party'), body('Ridge Militia', 'armed-group')],
    ['the mothers of two articles', body('His mother', 'office'), body('His mother', 'office')],
    ['prime ministers without a land', body('Prime Minister', 'office'), body('Prime Minister', 'office')],
    ['two fronts', body("People's Ridge Units", 'armed-group'), body("Women's Ridge Units", 'armed-group')],
    ['father and son', { name: 'Duncan Harsk Jr.' }, { name: 'Duncan Harsk' }],
  ] as const)('are told apart by %s', (_, a, b) => {
    expect(areOne(articles(a, b))).toBe(false)
  })

  it('stay two when a third that says nothing could be either', () => {
    const ledger = articles(
      { name: 'Adan Bello', role: 'President', of: 'Norland' },
      { name: 'Adan Bello', role: 'Foreign Minister', of: 'Arvia' },
      { name: 'Adan Bello' },
    )
    expect(grouped(ledger).filter(({ guises }) => guises.length > 0)).toHaveLength(5)
    expect(areOne(ledger)).toBe(false)
  })

  it('leave whoever says nothing to the one that nearly all articles mean', () => {
    const often = Array.from({ length: 20 }, () => ({ name: 'Adan Bello', role: 'President', of: 'Norland' }))
    const ledger = articles({ name: 'Adan Bello' }, ...often, {
      name: 'Adan Bello',
      role: 'Foreign Minister',
      of: 'Arvia',
    })
    expect(areOne(ledger)).toBe(true)
  })
})

describe('where unsure', () => {
  it('it is only told that two could be one: a bare last name without more', () => {
    const ledger = articles({ name: 'Tarnsky' }, { name: 'Ivo Tarnsky' })
    expect(areOne(ledger)).toBe(false)
    const [link] = grouped(ledger).flatMap(({ couldBe }) => couldBe)
    expect(link).toMatchObject({ by: ['reconcile.actors.last-name'], evidence: { shortName: 1, rare: 1 } })
  })

  it('nothing is told of a last name that very many bear', () => {
    const ledger = articles({ name: 'Smith' }, { name: 'Ruta Smith' })
    expect(grouped(ledger).flatMap(({ couldBe }) => couldBe)).toEqual([])
  })

  it('initials alone are no more than a hint', () => {
    const ledger = articles(body('TRCX'), body('Tern Rescue Committee Xenia'))
    expect(areOne(ledger)).toBe(false)
    expect(grouped(ledger).flatMap(({ couldBe }) => couldBe)[0]?.by).toEqual(['reconcile.actors.initials'])
  })

  it('a bare name that two people could bear goes to neither', () => {
    const minister = { role: 'minister', of: 'Norland' }
    const ledger = articles(
      { name: 'Tarnsky', ...minister },
      { name: 'Ivo Tarnsky', ...minister },
      { name: 'Ruta Tarnsky', ...minister },
    )
    expect(areOne(ledger)).toBe(false)
    expect(grouped(ledger).find(({ guises }) => guises.length === 1)?.couldBe.length).toBeGreaterThan(0)
  })
})

describe('a person decides', () => {
  const decision = (kind: Decision['kind'], a: Told, b: Told): Decision => ({
    kind,
    of: 'actor',
    a: idOf(a),
    b: idOf(b),
  })
  const bill = { name: 'Bill Harsk' }
  const william = { name: 'William Harsk' }
  const judge = { name: 'Ruta Lindvall' }

  it('that two are not one, against every reason, and what is between them does not join them', () => {
    const ledger = articles(bill, william, { name: 'William M. Harsk' })
    expect(areOne(ledger)).toBe(true)
    expect(areOne(ledger, [decision('apart', bill, william)])).toBe(false)
  })

  it('that two are one, though nothing says so', () => {
    const joined = grouped(articles(bill, judge), [decision('together', bill, judge)])
    expect(joined).toHaveLength(1)
    expect(joined[0]?.merged[0]).toMatchObject({ by: ['reconcile.actors.decided'], confidence: 1 })
  })

  it('apart rather than together, where both were said', () => {
    const both = [decision('together', bill, judge), decision('apart', judge, bill)]
    expect(areOne(articles(bill, judge), both)).toBe(false)
  })

  it('and is not told again that what is apart could be one', () => {
    const [short, whole] = [{ name: 'Tarnsky' }, { name: 'Ivo Tarnsky' }]
    const told = grouped(articles(short, whole), [decision('apart', short, whole)])
    expect(told.flatMap(({ couldBe }) => couldBe)).toEqual([])
  })
})

describe('an id', () => {
  it('is that of the name that says most, whichever came first', () => {
    const short = { name: 'Selmi', role: 'minister', of: 'Arvia' }
    const whole = { name: 'Omar Selmi', role: 'minister', of: 'Arvia' }
    const ids = [articles(short, whole), articles(whole, short)].map(
      ledger => grouped(ledger).find(({ guises }) => guises.length === 2)?.id,
    )
    expect(ids).toEqual([idOf(whole), idOf(whole)])
  })

  it('is of a guise where two bear the name', () => {
    const ledger = articles(
      { name: 'Adan Bello', role: 'President', of: 'Norland' },
      { name: 'Adan Bello', role: 'Foreign Minister', of: 'Arvia' },
    )
    expect(grouped(ledger).map(({ id }) => id)).not.toContain(idOf({ name: 'Adan Bello' }))
  })

  it('stays that of the name where one actor bears all of it', () => {
    const ledger = articles({ name: 'Ivo Tarnsk', role: 'judge' }, { name: 'Ivo Tarnsk', role: 'Senator' })
    expect(grouped(ledger).map(({ id }) => id)).toEqual([idOf({ name: 'Ivo Tarnsk' })])
  })
})

describe('bad input', () => {
  it('of any length and script throws nothing', () => {
    const names = [
      '',
      '  ',
      '–',
      '١٢٣',
      'Ольга Тарн',
      '李四',
      `${'9'.repeat(400)}`,
      `${'Ab '.repeat(5000)}`,
      'X'.repeat(100_000),
      "'s",
    ]
    const ledger = articles(...names.flatMap(name => [{ name }, body(name), { name, role: name, of: name }]))
    expect(() => grouped(ledger)).not.toThrow()
  })
})
