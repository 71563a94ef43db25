import { type Range, range } from '../../model/index.ts'

const TAIL = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

/**
 * Contractions are split as the treebanks split them ("did" + "n't", "Vessal" + "'s", "can" + "not"), since a verb
 * and its negation, a name and its possessive, play different parts.
 */
export function splitContractions(text: string, start: number, end: number): Range[] {
  const word = text.slice(start, end)
  if (end - start === 6 && /^cannot$/i.test(word)) return [range(start, start + 3), range(start + 3, end)]
  const parts: Range[] = []
  let rest = /['’]/.test(word) ? word : ''
  let until = end
  // "would" + "n't" + "'ve": at most three tails, so a long run of apostrophes costs no more than a word.
  for (let k = 0; k < 3 && rest !== ''; k++) {
    const tail = TAIL.exec(rest.slice(-4))?.[0] ?? ''
    if (tail === '' || tail.length >= rest.length) break
    parts.unshift(range(until - tail.length, until))
    until -= tail.length
    rest = rest.slice(0, -tail.length)
  }
  return [range(start, until), ...parts]
}
