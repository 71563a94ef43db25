/**
 * How sure a dispute is, fitted by eval/calibration.ts on disputes of unseen reports that one reader judged (eval/dispute-marks.json).
 * They are few: the weights are drawn strongly towards nought, and tell kinds of evidence apart rather than cases.
 */
export const DISPUTE_WEIGHTS: {
  readonly version: string
  readonly bias: number
  readonly of: Readonly<Record<string, number>>
} = {
  version: '1',
  bias: -0.35,
  of: {
    'a cue denies': 0.65,
    'asserted by many': -0.2,
    'by across': -0.13,
    'by anaphor': 0.18,
    'by charge': 0.13,
    'by contradiction': -0.27,
    'by nested': 0.48,
    'by proposition': 0.03,
    'by words': -0.03,
    'denied by several': -0.12,
    'several origins': 0.18,
  },
}
