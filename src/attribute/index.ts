import type { Attribution, Document } from '../model/index.ts'
import { attributeEnglish } from './en/index.ts'
import type { AttributeOptions } from './options.ts'

export { BESIDE_MODEL } from './beside-model.ts'
export { createTagger as openAttributionModel } from './en/tagger/index.ts'
export type { AttributeOptions, AttributionModel } from './options.ts'

export const ATTRIBUTE_VERSION = '4'

type LanguagePack = (document: Document, options: AttributeOptions) => Attribution[]

/** By primary language subtag. A language without a pack has no attributions: it is not guessed at. */
const PACKS: Readonly<Record<string, LanguagePack>> = { en: attributeEnglish }

/** Who says what to whom's knowledge: the attributions of a document, in text order. Pure. */
export function attribute(document: Document, options: AttributeOptions = {}): readonly Attribution[] {
  const pack = PACKS[document.language.toLowerCase().split('-')[0] ?? '']
  return pack === undefined ? [] : pack(document, options)
}
