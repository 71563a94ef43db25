import { describe, expect, it } from 'vitest'
import { wireOf } from '../../src/reconcile/wire.ts'
import { articleOf } from '../interpret/read-statements.ts'

const by = (agency?: string) =>
  articleOf({ paragraphs: ['The bridge at Orrin was mined.'], ...(agency ? { agency } : {}) })

describe('the agency of a text', () => {
  it('is inferred from the others of one origin', () => {
    expect(wireOf([by(), by('EFE'), by()], [null, 0, 0])).toEqual(['EFE', 'EFE', 'EFE'])
  })

  it('stays with the article that names it where two are named, and is unknown for the rest', () => {
    expect(wireOf([by(), by('EFE'), by('ANSA')], [null, 0, 0])).toEqual([null, 'EFE', 'ANSA'])
  })

  it('is not taken over from a text of another origin', () => {
    expect(wireOf([by('EFE'), by()], [null, null])).toEqual(['EFE', null])
  })
})
