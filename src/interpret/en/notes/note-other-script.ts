import { quoteSome } from './quote-some.ts'
import type { NoteRule } from './types.ts'

/** A name that is written in no Latin letters. */
const OTHER = /(?!\p{Script=Latin})\p{L}/u

/** A name in Cyrillic, Arabic or Chinese letters is kept, but nothing here knows that it is the same as one in Latin letters. */
export const noteOtherScript: NoteRule = ({ statements }) => {
  const names = statements.flatMap(({ speakerName }) =>
    speakerName !== null && OTHER.test(speakerName) ? [speakerName] : [],
  )
  return names.length === 0
    ? null
    : {
        rule: 'interpret.en.notes.other-script',
        reason: `names in other letters are kept as they are written: ${quoteSome(names)}`,
        remedy: 'put them in a file of your own actors, beside their spelling in Latin letters',
      }
}
