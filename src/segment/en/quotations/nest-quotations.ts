import { byPosition, type Quotation } from '../../../model/index.ts'

export type Unnested = Omit<Quotation, 'continues' | 'within'>

/** Puts a block's quotations in text order, each with the index of the one around it; `offset` counts those before. */
export function nestQuotations(drafts: readonly Unnested[], offset: number): Quotation[] {
  const around: { readonly end: number; readonly index: number }[] = []
  return [...drafts].sort(byPosition).map((quotation, k) => {
    while ((around.at(-1)?.end ?? Infinity) <= quotation.start) around.pop()
    const outer = around.at(-1)
    around.push({ end: quotation.end, index: offset + k })
    return { ...quotation, continues: null, within: outer?.index ?? null }
  })
}
