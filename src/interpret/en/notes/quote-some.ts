const SHOWN = 3
const LONGEST = 24

/** “Monday”, “last week” and 4 more: enough words to find the trouble in the text. */
export function quoteSome(words: readonly string[]): string {
  const distinct = [...new Set(words.map(word => word.replace(/\s+/g, ' ')))]
  const shown = distinct.slice(0, SHOWN).map(word => `“${shortened(word)}”`)
  const rest = distinct.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

const shortened = (word: string): string =>
  word.length > LONGEST ? `${[...word].slice(0, LONGEST).join('')}…` : word
