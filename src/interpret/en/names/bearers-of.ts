import type { Person } from './persons.ts'

/** Whom a word may call that looks like a land's or a town's name: "Jordan", of an article that names Jordan Tarn. */
export const bearersOf = (word: string, persons: readonly Person[]): string[] =>
  persons.flatMap(({ name }) => (name !== word && name.split(' ').includes(word) ? [name] : []))
