import { describe, expect, it } from 'vitest'
import { themeNamed } from '../../../src/lexicon/en/claim-themes.ts'
import { compare, supportOf } from '../../../src/reconcile/points/compare.ts'
import { readTimes } from '../../../src/reconcile/points/read-times.ts'
import type { Point } from '../../../src/reconcile/points/types.ts'

const theme = (name: string): Point['theme'] => {
  const found = themeNamed(name)
  if (found === null) throw new Error(`no theme ${name}`)
  return found
}

interface Told {
  readonly doers?: readonly string[]
  readonly others?: readonly string[]
  readonly heads?: readonly string[]
  readonly places?: readonly string[]
  readonly names?: readonly string[]
  readonly kind?: string
  readonly time?: string
  readonly count?: number
}

const point = (name: string, told: Told = {}): Point => ({
  theme: theme(name),
  doers: new Set(told.doers),
  others: new Set(told.others),
  heads: new Set(told.heads),
  names: new Set(told.names),
  kind: told.kind ?? null,
  places: new Set(told.places),
  times: readTimes(told.time ?? null),
  count: told.count ?? null,
  negative: false,
  force: 'said',
  start: 0,
  end: 1,
})

describe('two points', () => {
  it('of one deed, doer and place are alike, a value for each', () => {
    const like = compare(
      point('attack', { doers: ['Arvia'], places: ['Olva'] }),
      point('attack', { doers: ['Arvia'], places: ['Olva'], others: ['Sorn'] }),
    )
    expect(like).toEqual({ doers: 1, others: 0, heads: 0, places: 1, names: 0, count: 0 })
  })

  it('of other themes are never one: being there is not attacking', () => {
    expect(compare(point('presence', { doers: ['Arvia'] }), point('attack', { doers: ['Arvia'] }))).toBeNull()
  })

  it('of two doers are two, and what says nothing of its doer fits both', () => {
    const arvian = point('attack', { doers: ['Arvia'], places: ['Olva'] })
    expect(compare(arvian, point('attack', { doers: ['Sorn'], places: ['Olva'] }))).toBeNull()
    expect(compare(arvian, point('attack', { places: ['Olva'] }))).not.toBeNull()
  })

  it.each([
    ['of Monday and of Tuesday', { time: 'on Monday' }, { time: 'on Tuesday night' }],
    ['of two months', { time: 'on 3 March' }, { time: 'April 3' }],
    ['on farmers and on nuns', { heads: ['farmer'] }, { heads: ['nun'] }],
    ['on thirty and on two hundred', { count: 30, heads: ['farmer'] }, { count: 200, heads: ['farmer'] }],
    ['in two towns', { places: ['Olva'] }, { places: ['Tesk'] }],
  ])('%s are two', (_, a, b) => {
    expect(compare(point('killing', a), point('killing', b))).toBeNull()
  })

  it('of a joint theme may name a party each, but not three', () => {
    const [first, second] = [point('accord', { doers: ['Arvia'] }), point('accord', { doers: ['Sorn'] })]
    expect(compare(first, second)).not.toBeNull()
    expect(
      compare(point('accord', { doers: ['Arvia', 'Sorn'] }), point('accord', { doers: ['Arvia', 'Kelm'] })),
    ).toBeNull()
  })

  it('of a gas deal and of a truce are two', () => {
    expect(compare(point('accord', { kind: 'gas' }), point('accord', { kind: 'truce' }))).toBeNull()
  })

  it('on pupils and schoolboys may be one where one word ends in the other', () => {
    const like = compare(point('release', { heads: ['boy'] }), point('release', { heads: ['schoolboy'] }))
    expect(like?.heads).toBe(1)
  })

  it('are supported by features, never by a number alone as by a party', () => {
    const count = compare(point('killing', { count: 12 }), point('killing', { count: 12 }))
    const doer = compare(point('killing', { doers: ['Arvia'] }), point('killing', { doers: ['Arvia'] }))
    expect(count && supportOf(count)).toBe(0.5)
    expect(doer && supportOf(doer)).toBe(1)
  })
})
