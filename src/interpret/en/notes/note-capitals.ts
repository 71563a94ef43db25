import type { NoteRule } from './types.ts'

/** Letters that make a text long enough to be judged by. */
const LEAST = 60
const SHARE = 0.8

/** Where all is in capitals, a capital tells no name: persons and places are found among words only by luck. */
export const noteCapitals: NoteRule = ({ view }) => {
  let capitals = 0
  let letters = 0
  for (const { kind, start, end } of view.blocks) {
    if (kind === 'headline' || kind === 'subheading') continue
    const text = view.text.slice(start, end)
    capitals += text.match(/\p{Lu}/gu)?.length ?? 0
    letters += text.match(/\p{L}/gu)?.length ?? 0
  }
  return letters < LEAST || capitals / letters < SHARE
    ? null
    : {
        rule: 'interpret.en.notes.capitals',
        reason: 'the text is all in capitals, so names cannot be told from other words',
        remedy: 'read it in its usual spelling, if there is one; else check who speaks',
      }
}
