import { describe, expect, it } from 'vitest'
import { answerAll, groupOf, readPairs } from '../../eval/plover.ts'

const table = [
  'n\tsentence_id\tsentence\tmarked_sentence\tsource\ttarget\tgold_penta\tsilver_penta',
  '0\t1\t\t<s>Norland</s> bombed <t>Ostra</t>.\tNorland\tOstra\t4\t4',
  '1\t2\t\t<t>Ostra</t> was praised by <s>Norland</s>.\tNorland\tOstra\t1\t1',
  '2\t3\t\t<s>Norland</s> will ship food to <t>Ostra</t>.\tNorland\tOstra\t1\t1',
  '3\t4\t\tUnmarked.\t\t\t1\t1',
].join('\n')

describe('marked pairs', () => {
  const pairs = readPairs(table)

  it('are read with their places, and rows without marks are left out', () => {
    expect(pairs.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
      'Norland bombed Ostra.',
      'Ostra was praised by Norland.',
    ])
    const [first] = pairs
    expect(first?.sentence.slice(first.target.start, first.target.end)).toBe('Ostra')
    expect(pairs.length).toBe(3)
  })

  it('are decided by the proposition that joins them', () => {
    expect(answerAll(pairs).map(({ found }) => found)).toEqual([
      'material-conflict',
      'verbal-cooperation',
      'verbal-cooperation',
    ])
  })

  it('take a deed of cooperation that is only coming, and any that is denied, for words', () => {
    const [answer] = answerAll(pairs)
    if (!answer?.by) throw new Error('nothing was read')
    expect(groupOf({ ...answer.by, plover: 'AID', modality: 'promised' })).toBe('verbal-cooperation')
    expect(groupOf({ ...answer.by, plover: 'AID', polarity: 'negative' })).toBe('verbal-conflict')
    expect(groupOf({ ...answer.by, modality: 'normative' })).toBe('verbal-conflict')
  })
})
