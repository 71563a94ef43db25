import type { KnownActor } from '../../model/index.ts'
import { actorRows } from './known-actor.ts'

/** Services and forces of states that news calls by their letters. */
export const STATE_BODIES: readonly KnownActor[] = [
  ...actorRows(
    'office',
    'en',
    `
fbi|FBI,Federal Bureau of Investigation
cia|CIA,Central Intelligence Agency
nsa-us|National Security Agency
mi5|MI5
mi6|MI6,Secret Intelligence Service
gchq|GCHQ
mossad|Mossad
shin-bet|Shin Bet,Shin Beth
fsb|FSB,Federal Security Service
gru|GRU
svr|SVR*
sbu|SBU,Security Service of Ukraine
isi-pakistan|Inter-Services Intelligence,ISI*
europol|Europol
idf-spokesperson|IDF Spokesperson's Unit
frontex|Frontex
`,
  ),
  ...actorRows(
    'state-forces',
    'en',
    `
idf|Israel Defense Forces,IDF,Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces
centcom|US Central Command,CENTCOM,Centcom,U.S. Central Command
africom|US Africa Command,AFRICOM,Africom
ispr|Inter-Services Public Relations,ISPR
`,
  ),
]
