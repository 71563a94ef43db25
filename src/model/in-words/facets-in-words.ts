import type { Agreement, Control, Figure, Offer } from '../facets.ts'

const HELD: Readonly<Record<Control['action'], string>> = {
  holds: 'held by',
  took: 'taken by',
  retook: 'retaken by',
  lost: 'lost by',
  encircles: 'encircled by',
  'aims to take': 'aimed at by',
  leaves: 'left by',
}

/** "held by the river brigade", "encircled"; "lost by somebody" says nothing, "lost" does. */
export const controlInWords = (action: Control['action'], holder: string | null): string =>
  holder === null ? HELD[action].replace(/ by$/, '') : `${HELD[action]} ${holder}`

/** "refused by Arvia". */
export const answerInWords = (answer: Offer['responses'][number]['answer'], by: string | null): string =>
  by === null ? answer.replaceAll('-', ' ') : `${answer.replaceAll('-', ' ')} by ${by}`

/** "broken by Arvia, according to Norland"; whoever is not told is left out. */
export const breachInWords = (against: string | null, by: string | null): string =>
  `broken${against === null ? '' : ` by ${against}`}${by === null ? '' : `, according to ${by}`}`

/** An agreement's breaches, each once. */
export const breachesInWords = (
  { breaches }: Agreement,
  nameOf: (id: string | null) => string | null,
  voiceOf: (breach: Agreement['breaches'][number]) => string | null,
): string[] => [
  ...new Set(
    breaches.map(breach => breachInWords(nameOf(breach.against), nameOf(breach.by) ?? voiceOf(breach))),
  ),
]

const number = (n: number): string => n.toLocaleString('en')

/** The value with its bounds: "≥ 30" for "at least thirty", which is not "30"; the words where there is no number. */
export function figureInWords({ value, low, high, text }: Figure): string {
  if (low !== null && high !== null && low !== high) return `${number(low)}–${number(high)}`
  if (low !== null && high === null) return `≥ ${number(low)}`
  if (high !== null && low === null) return `≤ ${number(high)}`
  if (value !== null) return low === null ? `≈ ${number(value)}` : number(value)
  return text
}
