/** What makes a place no subject of the verb behind it: "shops in Karsk were seized by". */
const NO_SUBJECT =
  /(?<![\p{L}])(?:in|at|near|from|to|with|on|around|outside|inside|into|against|over|for|after|of)(?: the)?(?: [\p{Ll}-]+){0,2} $/iu
const NO_SUBJECT_NEXT =
  /(?<![\p{L}])(?:in|at|near|from|to|with|on|around|outside|inside|into|against|over|for|after|of)(?: the)? $/iu
/** "The town of Karsk" is the town. */
const OF_SETTLEMENT =
  /(?<![\p{L}])(?:town|city|village|port|region|province|district|capital|island|stronghold|state|area)s?(?: of)? $/iu

/** Whether the verb behind a place can be said of it, by what stands before it. */
export function isSubject(before: string): boolean {
  const settlement = OF_SETTLEMENT.exec(before)
  return settlement ? !NO_SUBJECT.test(before.slice(0, settlement.index)) : !NO_SUBJECT_NEXT.test(before)
}
