import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Word } from './words.ts'

const BEFORE =
  /^(?:group|groups|sect|militia|movement|militants|insurgents|network|faction|organisation|organization)$/
const AFTER =
  /^(?:militants?|fighters?|insurgents?|gunmen|rebels?|guerrillas?|commanders?|leaders?|members|extremists?|terrorists?|jihadists?|strongholds?)$/

/** Names that stand beside a word for an armed group, in order of first use. `blocks` are words by block. */
export function findGroups(blocks: readonly (readonly Word[])[]): string[] {
  const found = new Set<string>()
  for (const words of blocks)
    for (let i = 0; i < words.length; i++) {
      const end = endOfName(words, i)
      if (end === i) continue
      const before = words[i]?.joined ? (words[i - 1]?.text ?? '') : ''
      const after = words[end]?.joined && !words[end - 1]?.possessive ? (words[end]?.text ?? '') : ''
      if (end - i > 1 && (BEFORE.test(before) || AFTER.test(after)))
        found.add(
          words
            .slice(i, end)
            .map(word => word.text)
            .join(' '),
        )
      i = end - 1
    }
  return [...found]
}

/** One past the last of a run of capitalised words that are neither roles nor bodies; `from` itself if there is none. */
function endOfName(words: readonly Word[], from: number): number {
  let end = from
  while (
    end < words.length &&
    isName(words[end]) &&
    (end === from || (words[end]?.joined && !words[end - 1]?.possessive))
  )
    end++
  return end
}

const isName = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !SENTENCE_OPENERS.has(word.text.toLowerCase()) &&
  roleOf(word.text) === null &&
  bodyKind(word.text) === null
