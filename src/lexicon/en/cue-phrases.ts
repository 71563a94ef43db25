import { type Cue, cues } from './cue-row.ts'

/** Set phrases and predicative adjectives. A phrase's own rule finds its source and content. */
export const CUE_PHRASES: readonly Cue[] = [
  ...cues('phrase', null, 'according to, in the words of, in the view of, in the opinion of: clause'),
  ...cues(
    'adjective',
    null,
    `
    confident, certain, sure, convinced, aware, unaware, adamant, concerned, worried, afraid, hopeful, optimistic, skeptical, sceptical, doubtful, proud, surprised, disappointed, glad, happy, unhappy, angry, fearful, mindful, positive: that of about
    willing, eager, determined, unwilling, reluctant, hesitant: to
    critical, supportive, wary, dismissive, suspicious: of
    `,
  ),
]
