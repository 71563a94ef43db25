/** What a pronoun tells of whom it stands for. */
export interface Pronoun {
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative'
  /** 1 and 2 are the speaker and the one spoken to. */
  readonly person: 1 | 2 | 3
  readonly gender: 'he' | 'she' | null
  readonly number: 'one' | 'many' | null
  /** "It" is never a person, "he" always is. */
  readonly of: 'person' | 'thing' | 'any'
}

const row = (
  words: string,
  form: Pronoun['case'],
  person: Pronoun['person'],
  rest: Partial<Pronoun> = {},
): [string, Pronoun][] =>
  words
    .split(' ')
    .map(word => [word, { case: form, person, gender: null, number: null, of: 'person', ...rest }])

const he = { gender: 'he', number: 'one' } as const
const she = { gender: 'she', number: 'one' } as const
const it = { number: 'one', of: 'thing' } as const
const they = { number: 'many', of: 'any' } as const

/** "Her" is listed once: a possessive and an object look for the same person. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row('he', 'subject', 3, he),
  ...row('him', 'object', 3, he),
  ...row('his', 'possessive', 3, he),
  ...row('himself', 'reflexive', 3, he),
  ...row('she', 'subject', 3, she),
  ...row('her hers', 'possessive', 3, she),
  ...row('herself', 'reflexive', 3, she),
  ...row('it', 'subject', 3, it),
  ...row('its', 'possessive', 3, it),
  ...row('itself', 'reflexive', 3, it),
  ...row('they', 'subject', 3, they),
  ...row('them', 'object', 3, they),
  ...row('their theirs', 'possessive', 3, they),
  ...row('themselves', 'reflexive', 3, they),
  ...row('who', 'relative', 3),
  ...row('i', 'subject', 1, { number: 'one' }),
  ...row('me', 'object', 1, { number: 'one' }),
  ...row('my mine', 'possessive', 1, { number: 'one' }),
  ...row('myself', 'reflexive', 1, { number: 'one' }),
  ...row('we', 'subject', 1, { number: 'many' }),
  ...row('us', 'object', 1, { number: 'many' }),
  ...row('our ours', 'possessive', 1, { number: 'many' }),
  ...row('ourselves', 'reflexive', 1, { number: 'many' }),
  ...row('you', 'subject', 2),
  ...row('your yours', 'possessive', 2),
])

/** `lower` in small letters; null for a word that is no pronoun of persons or bodies. */
export const pronounOf = (lower: string): Pronoun | null => PRONOUNS.get(lower) ?? null
