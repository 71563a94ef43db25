/**
 * Share of each rule's attributions that are right on PolNeAR train (content at token Jaccard 0.8 or better, and the
 * source). Measured with `node eval/attribution.ts`; measure again when a rule changes.
 */
const PRECISION: Readonly<Record<string, number>> = {}

export const confidenceOf = (rule: string): number => PRECISION[rule] ?? 0.5
