import type { Attribution, Document } from '../../model/index.ts'
import { BESIDE_MODEL } from '../beside-model.ts'
import type { AttributeOptions } from '../options.ts'
import { findBesideModel } from './find-beside-model.ts'
import { findByModel } from './find-by-model.ts'
import { findByRules } from './find-by-rules.ts'
import { rangeOf } from './find-content.ts'
import { confidenceOf } from './precision.ts'
import type { Found } from './rule.ts'
import { readWords, type Stretch, type Words } from './words.ts'

/** English: attributions in text order, by the model where there is one, else by the rules. */
export function attributeEnglish(document: Document, { model, least }: AttributeOptions): Attribution[] {
  const words = readWords(document)
  const byRules = findByRules(words)
  if (model === undefined) return byRules.map(one => toAttribution(words, one))
  const byModel = findByModel(words, byRules, model, least)
  const beside = findBesideModel(words, byModel, byRules).filter(
    one => least === undefined || confidenceOf(one.rule) >= least,
  )
  return [
    // PolNeAR gives a paragraph of speech that names neither source nor cue no attribution.
    ...byModel.map(one => toAttribution(words, one, ...(one.rule === 'continued' ? [BESIDE_MODEL] : []))),
    ...beside.map(one => toAttribution(words, one, BESIDE_MODEL)),
  ].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ cue, content }: Attribution): number => (cue[0] ?? content[0])?.start ?? 0

function toAttribution(words: Words, one: Found, ...more: readonly string[]): Attribution {
  const ranges = (list: readonly Stretch[]) => list.map(part => rangeOf(words, part))
  return {
    source: ranges(one.source),
    cue: ranges(one.cue),
    content: ranges(one.content),
    manner: mannerOf(words, one),
    lemma: one.lemma,
    by: [`attribute.en.${one.rule}`, ...more],
    confidence: one.confidence ?? confidenceOf(one.rule),
  }
}

/** Direct where all of the content is quoted, mixed where a part is. */
function mannerOf({ quoted }: Words, { content, cue }: Found): Attribution['manner'] {
  const outer = cue[0] === undefined ? -1 : (quoted[cue[0].first] ?? -1)
  let inside = 0
  let all = 0
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      all++
      if (quoted[i] !== outer && quoted[i] !== -1) inside++
    }
  }
  return inside === 0 ? 'indirect' : inside >= all - 1 ? 'direct' : 'mixed'
}
