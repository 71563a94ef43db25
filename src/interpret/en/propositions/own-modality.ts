import { MODALS } from '../../../lexicon/en/verb-control.ts'
import type { SpeechAct } from '../../../model/index.ts'
import type { Clause } from './clause.ts'
import { ACT_MODALITY, type Modality } from './modality.ts'
import type { Reading } from './reading.ts'

/** What a clause's own words make of it – what opens it, its modal – or else the saying that it belongs to. */
export function ownModality(reading: Reading, clause: Clause, act: SpeechAct | null): Modality {
  const said = act === null ? null : (ACT_MODALITY[act] ?? null)
  return (
    openerModality(clause.opener) ??
    modalModality(reading, clause.verb.modal, said) ??
    saidModality(reading, clause, said) ??
    'actual'
  )
}

function openerModality(opener: string | null): Modality | null {
  if (opener === 'whether') return 'hypothetical'
  return /^(?:if|unless|lest)$/.test(opener ?? '') ? 'conditional' : null
}

/** "Will leave" is what the saying makes of it; "would leave if" is conditional whatever it is said by. */
function modalModality(reading: Reading, modal: string | null, said: Modality | null): Modality | null {
  if (modal === null) return null
  if (/^(?:would|['’]d)$/.test(modal)) return hasIf(reading) ? 'conditional' : (said ?? 'scheduled')
  const own = MODALS.get(modal) ?? null
  return own === 'scheduled' ? (said ?? (hasIf(reading) ? 'conditional' : own)) : own
}

/** "Threatened to leave", "hopes they leave": of the first clause alone. */
function saidModality({ clauses }: Reading, clause: Clause, said: Modality | null): Modality | null {
  if (clauses[0] !== clause) return null
  return clause.bySpeech || said === 'normative' || said === 'hypothetical' ? said : null
}

const hasIf = ({ words }: Reading): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:if|unless|provided)$/.test(lower) || (lower === 'long' && words[i - 1]?.lower === 'as'),
  )
