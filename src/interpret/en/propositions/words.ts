import type { VerbReading } from '../../../lexicon/en/verbs.ts'
import type { WordClass } from '../../../lexicon/en/word-classes.ts'
import type { Range } from '../../../model/index.ts'

/** A part of speech as the phrase reader needs it: those of the lexicon, and words of time, which may hold a preposition. */
export type Tag = Exclude<WordClass, 'past' | 'ing'> | 'time' | 'bound'

export interface Word extends Range {
  readonly lower: string
  readonly capital: boolean
  readonly tag: Tag
  /** Of a word tagged `verb`: what it can be. */
  readonly readings: readonly VerbReading[]
}

export const hasForm = (word: Word | undefined, form: VerbReading['form']): boolean =>
  word?.tag === 'verb' && word.readings.some(reading => reading.form === form)

export const lemmaOf = (word: Word | undefined, ...forms: readonly VerbReading['form'][]): string =>
  (word?.readings.find(({ form }) => forms.includes(form)) ?? word?.readings[0])?.lemma ?? word?.lower ?? ''
