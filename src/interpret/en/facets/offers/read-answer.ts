import { TAKES_UP, TURNS_DOWN_BY_WORDS } from '../../../../lexicon/en/facets-offers.ts'
import type { Offer, SpeechAct, Statement } from '../../../../model/index.ts'
import { wordsOf } from './words-of.ts'

type Response = Offer['responses'][number]['answer']

const BY_ACT: Readonly<Partial<Record<SpeechAct, Response>>> = {
  accept: 'accepted',
  agree: 'accepted',
  refuse: 'refused',
}

/** Whether a statement could take something up or turn it down, by its act or, where that is open, by its words. */
export function readAnswer(statement: Statement): Response | null {
  const byAct = BY_ACT[statement.act]
  if (byAct) return byAct
  if (statement.act !== 'assert' && statement.act !== 'condition' && statement.act !== 'promise') return null
  const words = wordsOf(statement)
  if (TURNS_DOWN_BY_WORDS.test(words)) return 'refused'
  return TAKES_UP.test(words) ? 'accepted' : null
}
