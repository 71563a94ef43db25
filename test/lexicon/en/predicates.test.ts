import { describe, expect, it } from 'vitest'
import { ploverGroup } from '../../../src/lexicon/en/plover.ts'
import { sense } from '../../../src/lexicon/en/predicate-row.ts'
import {
  framesOf,
  SENSES,
  senseNamed,
  senseOfNoun,
  singular,
  verbReadings,
} from '../../../src/lexicon/en/predicates.ts'

describe('the predicates of conflict', () => {
  it('have one name each, and an opposite that is there', () => {
    expect(new Set(SENSES.map(({ name }) => name)).size).toBe(SENSES.length)
    for (const { name, opposite } of SENSES)
      if (opposite !== null) expect(senseNamed(opposite), `opposite of ${name}`).not.toBeNull()
  })

  it('are found by every form of their verbs', () => {
    for (const form of ['bar', 'bars', 'barring', 'barred', 'overran', 'overrun', 'withdrew', 'withdrawn'])
      expect(verbReadings(form), form).not.toBeNull()
    expect(verbReadings('barred')?.[0]?.lemma).toBe('bar')
  })

  it('are found by their nouns, alone and with the word before', () => {
    expect(senseOfNoun('withdrawal', '')?.name).toBe('withdraw-forces')
    expect(senseOfNoun('violation', 'ceasefire')?.name).toBe('breach-ceasefire')
    expect(senseOfNoun('violation', 'wage')?.name).toBe('breach-agreement')
    expect(senseOfNoun('teapot', '')).toBeNull()
  })

  it('take a frame apart', () => {
    const [frame] = sense('x', null, { verbs: 'hand_over:weapons+to' }).verbs
    expect(frame).toEqual({
      lemma: 'hand',
      particle: 'over',
      undergoes: false,
      object: 'weapons',
      preposition: 'to',
    })
    expect(() => sense('x', null, { verbs: 'Hand:' })).toThrow('no such verb frame')
  })

  it('tell a truce that is signed from a law that is signed', () => {
    expect(framesOf('sign').map(({ frame }) => frame.object)).toEqual(
      expect.arrayContaining(['ceasefire', 'agreement', null]),
    )
  })
})

describe('PLOVER', () => {
  it('parts words from deeds and cooperation from conflict', () => {
    expect(ploverGroup('CONSULT')).toBe('verbal-cooperation')
    expect(ploverGroup('RETREAT')).toBe('material-cooperation')
    expect(ploverGroup('THREATEN')).toBe('verbal-conflict')
    expect(ploverGroup('ASSAULT')).toBe('material-conflict')
  })
})

describe('a plural', () => {
  it.each([
    ['ceasefires', 'ceasefire'],
    ['policies', 'policy'],
    ['ties', 'tie'],
    ['clashes', 'clash'],
    ['gunmen', 'gunman'],
    ['crisis', 'crisis'],
  ])('%s leads to %s', (many, one) => {
    expect(singular(many)).toBe(one)
  })
})
