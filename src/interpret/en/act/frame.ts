/** The words of a saying in one line, and where among them its cue stands. */
export interface Frame {
  readonly words: string
  readonly from: number
  readonly to: number
}

/** Characters of a content that can belong to a set phrase with the cue. */
const REACH = 80

/** @param parts in any case; marks and quotation marks stay, so that no phrase runs over them */
export function frameOf(parts: {
  readonly before: string
  readonly cue: string
  readonly after: string
  readonly content: string
}): Frame {
  const before = flat(parts.before)
  const cue = flat(parts.cue).trim()
  const lead = before === '' || before.endsWith(' ') ? before : `${before} `
  const tail = `${flat(parts.after).trim()} ${flat(parts.content.slice(0, REACH)).trim()}`.trim()
  return { words: `${lead}${cue} ${tail}`, from: lead.length, to: lead.length + cue.length }
}

const flat = (words: string): string => words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')

/** Phrases as they are looked for again and again in one text; to make each anew cost a twentieth of this stage. */
const everywhere = new WeakMap<RegExp, RegExp>()

function everywhereOf(phrase: RegExp): RegExp {
  const known = everywhere.get(phrase) ?? new RegExp(phrase.source, 'g')
  everywhere.set(phrase, known)
  known.lastIndex = 0
  return known
}

/** Whether a phrase stands in the frame and touches the cue. */
export function touchesCue({ words, from, to }: Frame, phrase: RegExp): boolean {
  const pattern = everywhereOf(phrase)
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    if (match.index < to && match.index + match[0].length > from) return true
    if (match.index >= to) return false
    if (match[0] === '') pattern.lastIndex++
  }
  return false
}
