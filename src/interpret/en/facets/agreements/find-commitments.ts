import { COMMITMENT_ENDS, COMMITS, COMMITS_AT_ONCE, UNDER } from '../../../../lexicon/en/facets-agreements.ts'
import type { Agreement, Range, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import type { Mention } from './find-mentions.ts'

type Commitment = Agreement['commitments'][number]

/** Characters between an agreement and the verb that tells what it lays down. */
const NEAR = 60

/** What the sentence says the agreement lays down: "a deal to free", "the accord provides for", "which includes". */
export function commitmentOf(view: View, mention: Mention): Commitment | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end) return null
  const behind = view.plain.slice(mention.end, sentence.end)
  const laidDown = UNDER.test(view.plain.slice(sentence.start, mention.start)) ? CLAUSE.exec(behind) : null
  if (laidDown) return cut(view, mention.end + laidDown[0].length, sentence.end)
  const inside = / (?:to|on|for) /.test(mention.words) ? null : COMMITS_AT_ONCE.exec(behind)
  if (inside) {
    const start = mention.end + inside[0].length - (inside[1]?.length ?? 0)
    return cut(view, start, sentence.end)
  }
  const match = COMMITS.exec(behind.slice(0, NEAR))
  if (!match || /[.;"“”]/.test(behind.slice(0, match.index))) return null
  return cut(view, mention.end + match.index + match[0].length + 1, sentence.end)
}

/** "…, rebels will leave the town": somebody will or must do it. */
const CLAUSE =
  /^[^,.;:“”"]{0,40}, (?=[^,.;“”"]{2,60}(?<!\p{L})(?:will|would|must|should|shall|are to|is to|were to|was to)(?!\p{L}))/u

function cut(view: View, start: number, end: number): Commitment | null {
  const words = view.plain.slice(start, end)
  const stop = COMMITMENT_ENDS.exec(words)?.index ?? words.length
  const size = words
    .slice(0, stop)
    .trimEnd()
    .replace(/[.,;:"”'’]+$/, '').length
  return size > 3 ? toCommitment(view, { start, end: start + size }) : null
}

const toCommitment = (view: View, { start, end }: Range): Commitment => ({
  article: view.article.id,
  start,
  end,
  text: view.text.slice(start, end),
})

/** What several agreed should be done, clause by clause: "that arms be handed in, roads be cleared and posts be left". */
export function commitmentsIn(view: View, statement: Statement): Commitment[] {
  return statement.content.spans.flatMap(({ start, end }) => {
    const words = view.plain.slice(start, end)
    if (!/^to \p{Ll}|(?<!\p{L})(?:should|must|will|would)(?!\p{L})/u.test(words)) return []
    const cuts = [
      ...words.matchAll(
        /,? (?:and )(?:that )?(?=[^,]*(?<!\p{L})(?:should|must|will|would)(?!\p{L}))|, (?:that )?(?=[^,]*(?<!\p{L})(?:should|must|will|would)(?!\p{L}))/gu,
      ),
    ]
    let from = 0
    const parts: Range[] = []
    for (const cut of cuts) {
      parts.push({ start: start + from, end: start + cut.index })
      from = cut.index + cut[0].length
    }
    parts.push({ start: start + from, end })
    return parts.filter(part => part.end - part.start > 3).map(part => toCommitment(view, part))
  })
}
