import type { Proposition } from '../statement.ts'

/** The name of a record by its id; null where nothing has it. */
export type NameOf = (id: string) => string | null

type Part = 'actor' | 'object' | 'recipient' | 'place' | 'time' | 'quantity'

/**
 * Who → did what → to whom, where, when [how far it is a fact]: "Arvia → not send forces: two brigades, Velk [promised]". The ledger's
 * own words, not the text's; "somebody" where it is not told who.
 */
export function propositionInWords(proposition: Proposition, nameOf: NameOf): string {
  const part = (which: Part): string | null => partInWords(proposition, which, nameOf)
  // The sense "take-place" is the taking of one, which "take place" is not.
  const deed = proposition.predicate.replace(/-place$/, '').replaceAll('-', ' ')
  const object = part('object')
  const what = `${proposition.polarity === 'negative' ? 'not ' : ''}${deed}${object === null ? '' : `: ${object}`}`
  const recipient = part('recipient')
  const chain = [part('actor') ?? 'somebody', what, ...(recipient === null ? [] : [recipient])].join(' → ')
  const said = chain.toLowerCase()
  const circumstances = [part('quantity'), part('place'), part('time')].flatMap(words =>
    words === null || said.includes(words.toLowerCase()) ? [] : [words],
  )
  const modality = MODALITY[proposition.modality]
  return `${[chain, ...circumstances].join(', ')}${modality === '' ? '' : ` [${modality}]`}`
}

/** "Normative" is what should be so, which is what it is called here. */
const MODALITY: Readonly<Record<Proposition['modality'], string>> = {
  actual: '',
  scheduled: 'scheduled',
  promised: 'promised',
  intended: 'intended',
  conditional: 'conditional',
  hypothetical: 'supposed',
  normative: 'called for',
}

/** The name of the record, else the words as the text has them. */
function partInWords(proposition: Proposition, which: Part, nameOf: NameOf): string | null {
  const value = proposition[which]
  if (value === null) return null
  const words = nameOf(value) ?? (isId(value) ? (proposition.parts?.[which]?.text ?? null) : value)
  return words === null ? null : words.replace(/\s+/g, ' ').trim()
}

/** An actor or a place that the ledger holds is given by its id, all else by its words. */
export const isId = (value: string): boolean => /^[a-z]{2,3}-[0-9a-f]{16}$/.test(value)

/** Every record that propositions refer to. */
export const idsInPropositions = (propositions: readonly Proposition[]): string[] =>
  propositions.flatMap(({ actor, recipient, object, place }) =>
    [actor, recipient, object, place].filter(value => value !== null && isId(value)).map(String),
  )
