import { describe, expect, it } from 'vitest'
import { controlsOf, relationOf } from './traces.ts'

const [MAY, NEXT_DAY, JULY] = ['2031-05-03', '2031-05-04', '2031-07-04']
const said = (text: string, day?: string) => controlsOf(text, day)[0]
const rebelsHold = 'Rebels hold the town of Kandahar, the mayor said.'
const armyHolds = 'The army holds the town of Kandahar, the ministry said.'

describe('two reports on who holds a place', () => {
  it('contradict each other where two voices name two holders at one time', () => {
    expect(relationOf(said(rebelsHold, MAY), said(armyHolds, NEXT_DAY))).toBe('conflict')
  })

  it('contradict each other where one says held and the other lost', () => {
    const lost = said('Rebels lost the town of Kandahar, the ministry said.', NEXT_DAY)
    expect(relationOf(said(rebelsHold, MAY), lost)).toBe('conflict')
  })

  it('tell of what came after what where their days are far apart', () => {
    const seized = said('Rebels seized the town of Kandahar.', MAY)
    expect(relationOf(seized, said('The army seized the town of Kandahar.', JULY))).toBe('update')
  })

  it('leave it open where no day is known', () => {
    expect(relationOf(said(rebelsHold), said(armyHolds))).toBe('unclear')
  })

  it('agree on one holder, and a siege contradicts nobody', () => {
    const siege = said('The army has encircled the town of Kandahar, the ministry said.', NEXT_DAY)
    const militants = said('Militants control the town of Kandahar, residents said.', NEXT_DAY)
    expect(relationOf(said(rebelsHold, MAY), siege)).toBe('same')
    expect(relationOf(said(rebelsHold, MAY), militants)).toBe('same')
  })

  it('may mean one body where its names share a word, and two where they share none', () => {
    const [held, other] = [said(rebelsHold, MAY), said(rebelsHold, NEXT_DAY)]
    if (!held || !other) throw new Error('no line of control')
    const one = { ...held, voice: 'a', holder: 'act-1', called: ['karsk', 'brigade'] }
    const two = { ...other, id: 'co-2', article: 'ar-2', voice: 'b', holder: 'act-2' }
    expect(relationOf(one, { ...two, called: ['karsk', 'battalion'] })).toBe('same')
    expect(relationOf(one, { ...two, called: ['oster', 'battalion'] })).toBe('conflict')
  })

  it('have nothing to do with each other where the places are two, or are no one place', () => {
    expect(relationOf(said(rebelsHold, MAY), said('The army holds the town of Herat.', MAY))).toBe('none')
    expect(controlsOf('Rebels hold several villages and parts of Afghanistan.', MAY)).toEqual([])
  })
})

describe('one report on who holds a place', () => {
  it('tells of a quarrel where two voices name two holders, and of a sequence where a place was retaken', () => {
    const [rebels, army] = controlsOf(`${rebelsHold} ${armyHolds}`, MAY)
    expect(relationOf(rebels, army)).toBe('conflict')
    const [took, retook] = controlsOf(
      'Rebels took the town of Kandahar. The ministry said that the army has retaken the town of Kandahar.',
    )
    expect(relationOf(took, retook)).toBe('unclear')
  })
})
