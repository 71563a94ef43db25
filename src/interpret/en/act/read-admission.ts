import { type ActRule, act } from './types.ts'

const MEN =
  /\b(?:soldiers?|servicemen|troops|men|citizens|fighters|officers|volunteers|units?|paratroopers|shells?|missiles?|planes?|drones?)\b/
const OURS = /\b(?:our|ours|its own|his own|their own)\b/
/** What is granted comes with its excuse. */
const EXCUSES =
  /\b(?:by (?:mistake|accident|error)|mistakenly|accidentally|on leave|of their own (?:free )?will|as volunteers|without orders|got lost|lost their way|strayed|unintentional(?:ly)?)\b/

/** "Some of our men may be there, on leave": the accused side grants a fact and excuses it. */
export const readAdmission: ActRule = ({ content, speaker }) => {
  if (/^(?:outlet|agency|document|crowd)$/.test(speaker.kind)) return null
  if (!MEN.test(content) || !EXCUSES.test(content)) return null
  const own =
    OURS.test(content) || (speaker.of !== null && content.includes(speaker.of.toLowerCase().slice(0, -1)))
  return own || speaker.kind === 'government' || speaker.kind === 'ministry'
    ? act('content.excuse', 'acknowledge')
    : null
}
