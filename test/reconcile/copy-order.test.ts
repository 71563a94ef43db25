import { describe, expect, it } from 'vitest'
import { firstComesFirst, orderOf } from '../../src/reconcile/copy-order.ts'
import { articleOf, type Page } from '../interpret/read-statements.ts'

const LONG =
  'Ferries stopped on the upper lake after shots were fired at the mail boat from the northern shore.'
const page = (over: Partial<Page>) => articleOf({ paragraphs: [LONG, LONG], ...over })

const agencys = page({ outlet: 'Reuters', agency: 'Reuters', published: '1998-03-04' })
const monday = page({ outlet: 'Lake Herald', agency: 'Reuters', published: '1998-03-02' })
const tuesday = page({ outlet: 'The Pier', published: '1998-03-03T08:00:00Z' })
const cut = page({ outlet: 'The Oar', published: '1998-03-03', paragraphs: [LONG] })
const undated = page({ outlet: 'The Buoy' })

const first = (...pages: ReturnType<typeof page>[]) => [...pages].sort(firstComesFirst)[0]?.outlet

describe('who was first', () => {
  it('is the agency, whatever the dates', () => {
    expect(first(monday, agencys)).toBe('Reuters')
    expect(orderOf(agencys, monday)).toBe('agency')
  })

  it('is the earlier by day', () => {
    expect(first(tuesday, monday)).toBe('Lake Herald')
    expect(orderOf(monday, tuesday)).toBe('date')
  })

  it('is the longer of one day', () => {
    expect(first(cut, tuesday)).toBe('The Pier')
    expect(orderOf(tuesday, cut)).toBe('length')
  })

  it('is not known where a date is lacking', () => {
    expect(first(undated, tuesday)).toBe('The Pier')
    expect(orderOf(tuesday, undated)).toBe('unknown')
  })

  it('is not known of two equal texts of one day', () => {
    expect(orderOf(tuesday, page({ outlet: 'The Mole', published: '1998-03-03' }))).toBe('unknown')
  })
})
