import type { SpeechAct } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../speaker/index.ts'

/** Who denies, declines or supports merely describes another's words and hands nothing on. */
const HANDS_NOTHING_ON: ReadonlySet<SpeechAct> = new Set([
  'deny',
  'refuse',
  'decline-to-comment',
  'accept',
  'praise',
  'request-proof',
])

/** From the first speaker over those in whose words it stands, and the agency it was told to, to the outlet. */
export function findRelay(
  draft: Draft,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  acts: readonly SpeechAct[],
  agency: string | null,
  outlet: string | null,
): string[] {
  const chain: string[] = []
  const add = (name: string | null | undefined): void => {
    if (name && chain.at(-1) !== name) chain.push(name)
  }
  add(speakers[drafts.indexOf(draft)]?.name)
  for (let at = draft.within; at !== null && chain.length < 6; ) {
    const outer = drafts[at]
    const act = acts[at]
    if (!outer || (act && HANDS_NOTHING_ON.has(act))) break
    add(speakers[at]?.name)
    at = outer.within
  }
  add(agency)
  add(outlet)
  return chain
}
