import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../src/lexicon/en/word-stems.ts'
import type { Claim, Dossier } from '../../src/model/index.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { narratedOn } from '../../src/reconcile/narrate.ts'
import { dossierOf, type Marked, type Page } from '../interpret/read-statements.ts'

const read = (page: Page, marks: readonly Marked[] = []): Dossier => dossierOf(page, marks)

const denial: Marked = { source: 'Guatemala', cue: 'denied', content: 'that it had shelled Corozal' }
const charge: Marked = { source: 'Belize', cue: 'said', content: 'Guatemala shelled Corozal' }
const QUARREL = 'Belize said Guatemala shelled Corozal. Guatemala denied that it had shelled Corozal.'

/** What narrators assert of the only claim, in their words. */
function narratedOf(...dossiers: readonly Dossier[]): string[] {
  const { claims } = reconcile(dossiers)
  expect(claims).toHaveLength(1)
  return wordsOf(claims[0], dossiers)
}

const wordsOf = (claim: Claim | undefined, dossiers: readonly Dossier[]): string[] =>
  (claim?.narrated ?? []).map(({ article, start, end }) => {
    const home = dossiers.find(dossier => dossier.article.id === article)
    return home?.article.text.slice(start, end) ?? ''
  })

describe('what a report asserts in its own voice', () => {
  it('stands beside the stances on the claim, with its article and place', () => {
    const own = read({ headline: 'Guatemala shells Corozal', paragraphs: [QUARREL] }, [charge, denial])
    const other = read({ paragraphs: ['Guatemala shelled Corozal on Friday.'] })
    expect(narratedOf(own, other).sort()).toEqual([
      'Guatemala shelled Corozal on Friday',
      'Guatemala shells Corozal',
    ])
  })

  it('is known by the name in a description', () => {
    const marks: Marked[] = [
      { source: 'Belize', cue: 'said', content: 'Guatemala shelled the town of Corozal' },
      { source: 'Guatemala', cue: 'denied', content: 'that it had shelled the town of Corozal' },
    ]
    const paragraphs = [
      'Belize said Guatemala shelled the town of Corozal. Guatemala denied that it had shelled the town of Corozal.',
      'Guatemala shelled Corozal.',
    ]
    expect(narratedOf(read({ paragraphs }, marks))).toEqual(['Guatemala shelled Corozal'])
  })

  it('is told of one whom it can befall but once, however it is called', () => {
    const marks: Marked[] = [
      { source: 'Kenya', cue: 'said', content: 'Moses Kimani was killed' },
      { source: 'Rebels', cue: 'denied', content: 'that they had killed Moses Kimani' },
    ]
    const paragraphs = [
      'Kenya said Moses Kimani was killed. Rebels denied that they had killed Moses Kimani.',
      'Gunmen executed Moses Kimani in May. Gunmen executed a nurse.',
    ]
    const { claims } = reconcile([read({ paragraphs }, marks)])
    expect(claims.flatMap(claim => wordsOf(claim, [read({ paragraphs }, marks)]))).toEqual([
      'Gunmen executed Moses Kimani in May',
    ])
  })

  it('is no stance of anybody and changes no dispute', () => {
    const told = read({ headline: 'Guatemala shells Corozal', paragraphs: [QUARREL] }, [charge, denial])
    const silent = { ...told, interpretation: { ...told.interpretation, narrated: [] } }
    const [with_, without] = [reconcile([told]), reconcile([silent])]
    expect(with_.claims.map(({ stances }) => stances)).toEqual(without.claims.map(({ stances }) => stances))
    expect(with_.claims[0]?.id).toBe(without.claims[0]?.id)
    expect(with_.disputes).toEqual(without.disputes)
  })

  it('makes no claim by itself', () => {
    expect(reconcile([read({ paragraphs: ['Guatemala shelled Corozal.'] })]).claims).toEqual([])
  })

  it.each([
    ['another doer', 'Mexico shelled Corozal.'],
    ['nobody who did it', 'Corozal was shelled.'],
    ['another town', 'Guatemala shelled Dangriga.'],
    ['a town of another name', 'Guatemala shelled the town of Dangriga.'],
    ['the contrary', 'Guatemala did not shell Corozal.'],
    ['what may be', 'Guatemala may have shelled Corozal.'],
    ['a description', 'The Guatemala that shelled Corozal is poor.'],
    ['another deed', 'Guatemala took Corozal.'],
  ])('is no assertion of a claim where it tells of %s', (_, sentence) => {
    expect(narratedOf(read({ paragraphs: [QUARREL, sentence] }, [charge, denial]))).toEqual([])
  })

  it('does not take one victim for another', () => {
    const page: Page = {
      paragraphs: [
        'Kenya said rebels killed Moses Kimani. Rebels denied that they had killed Moses Kimani.',
        'Rebels killed Peter Otieno.',
      ],
    }
    const marks: Marked[] = [
      { source: 'Kenya', cue: 'said', content: 'rebels killed Moses Kimani' },
      { source: 'Rebels', cue: 'denied', content: 'that they had killed Moses Kimani' },
    ]
    expect(narratedOf(read(page, marks))).toEqual([])
  })

  it('does not depend on the order of articles', () => {
    const own = read({ headline: 'Guatemala shells Corozal', paragraphs: [QUARREL] }, [charge, denial])
    const other = read({ paragraphs: ['Guatemala shelled Corozal on Friday.'] })
    expect(reconcile([own, other]).claims).toEqual(reconcile([other, own]).claims)
  })
})

describe('a claim that gathers statements which say more things than one', () => {
  it('shows of the narrators only those who say what it is written as', () => {
    const told = {
      narrated: { article: 'ar-1', start: 0, end: 9 },
      stems: stemsOf('Guatemala shells Corozal'),
    }
    expect(narratedOn([told], 'Guatemala has been shelling Corozal.')).toEqual([told.narrated])
    expect(narratedOn([told], 'Mexico returned a body to Corozal.')).toEqual([])
  })
})
