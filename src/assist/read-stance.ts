import type { Range, SuggestedStance } from '../model/index.ts'
import { findWords, type Passage } from './passage.ts'

/** What is made of a model's answer, seen against the text. */
export type StanceReading =
  | { readonly kind: 'accepted'; readonly stance: SuggestedStance; readonly words: Range }
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'refused'; readonly reason: Refusal }

export type Refusal =
  | 'it is not the JSON that was asked for'
  | 'it names no stance of those asked for'
  | 'its words are not in the text'
  | 'its words are outside of the statement'
  | 'its words stand in the text more than once'
  | 'it rests on no words'

const STANCES: ReadonlySet<string> = new Set<SuggestedStance>(['assert', 'deny', 'concede', 'question'])

const isStance = (value: unknown): value is SuggestedStance => typeof value === 'string' && STANCES.has(value)

/**
 * Reads an answer. Nothing in it is believed but which of five stances it names and, if they stand in the statement,
 * the words that it rests on: a text that talks the model into something gets no further than a wrong suggestion.
 */
export function readStance(answer: string, passage: Passage): StanceReading {
  const fields = answerFields(answer)
  if (fields === null) return refused('it is not the JSON that was asked for')
  const { stance, words } = fields
  if (stance === 'unrelated') return { kind: 'unrelated' }
  if (!isStance(stance)) return refused('it names no stance of those asked for')
  if (typeof words !== 'string') return refused('it rests on no words')
  const found = findWords(passage, words)
  switch (found) {
    case 'no words':
      return refused('it rests on no words')
    case 'not in the text':
      return refused('its words are not in the text')
    case 'outside of the statement':
      return refused('its words are outside of the statement')
    case 'more than once in the text':
      return refused('its words stand in the text more than once')
    default:
      return { kind: 'accepted', stance, words: found }
  }
}

const refused = (reason: Refusal): StanceReading => ({ kind: 'refused', reason })

/** One object with these fields and no others; thinking aloud before it and a fence around it are the habits of many models. */
function answerFields(answer: string): { readonly stance?: unknown; readonly words?: unknown } | null {
  const said = answer.replace(/^[\s\S]*<\/think>/, '').trim()
  const bare = /^```(?:json)?\n([\s\S]*)\n```$/.exec(said)?.[1] ?? said
  try {
    const value: unknown = JSON.parse(bare)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.keys(value).every(key => key === 'stance' || key === 'words') ? value : null
  } catch {
    return null
  }
}
