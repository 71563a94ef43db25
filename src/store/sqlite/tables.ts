import type { RecordType } from '../../model/index.ts'

/** Records that belong to one article and stand at a place in its text. */
export const PLACED_TABLES = ['statement', 'figure', 'control', 'offer'] as const

/** Records that are joined from the parts that single articles hold. */
export const PART_TABLES = { actor: 'actor_part', place: 'place_part', agreement: 'agreement_part' } as const

/** Every table that holds what was made of one article by itself. */
export const ARTICLE_TABLES = [...PLACED_TABLES, ...Object.values(PART_TABLES), 'narration'] as const

/** Where any id of a type is looked for: a single name's leads to the actor that bears it. */
export const idsOf = (type: RecordType): string => (type === 'actor' ? 'actor_id' : TABLE_OF[type])

/** The table or view whose `id` column tells which records of a type there are. */
export const TABLE_OF: Readonly<Record<RecordType, string>> = {
  article: 'article',
  actor: 'actor_joined',
  place: PART_TABLES.place,
  statement: 'statement',
  claim: 'claim',
  dispute: 'dispute',
  agreement: 'agreement_joined',
  figure: 'figure',
  control: 'control',
  offer: 'offer',
  note: 'note',
  review: 'review',
  suggestion: 'suggestion',
}
