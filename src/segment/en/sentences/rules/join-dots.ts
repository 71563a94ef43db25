import { type BoundaryRule, isLower, isUpper } from '../gap.ts'

/** Dots that leave something out end a sentence only before a capital: "they … went", "they went … The army". */
export const joinDots: BoundaryRule = ({ stop, next, opens }) => {
  if (!/^(?:\.{2,}|…|\. \.)/.test(stop)) return null
  return !isLower(next) && (isUpper(next) || opens !== '')
}
