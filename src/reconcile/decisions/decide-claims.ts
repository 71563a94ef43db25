import type { Decision } from '../../model/index.ts'
import type { Group } from '../answers/index.ts'
import { answerOf } from '../stances.ts'
import { ClaimSets, type StanceSets } from './claim-sets.ts'
import { inOrder } from './in-order.ts'
import { setMeant } from './set-meant.ts'

/**
 * Obeys people on what is one claim. A statement that is put into a claim takes the stance there that its own act gives; one that
 * is taken out leaves with all that says the same in the same words, and is a claim by itself where that is worth one.
 * @param idOf the id of the claim that the machine makes of a node.
 * @param wordsOf the same for two statements in the same words.
 */
export function decideClaims(
  sets: StanceSets,
  decisions: readonly Decision[],
  group: Group,
  idOf: (node: string) => string,
  wordsOf: (statement: string) => string,
): StanceSets {
  const ordered = inOrder(decisions, 'claim')
  if (ordered.length === 0) return sets
  const claims = new ClaimSets(sets, idOf, wordsOf)
  for (const decision of ordered) {
    const first = setMeant(claims.machine, decision.a, decision.statements?.a ?? [])
    if (first === null) continue
    const node = claims.nodeOf(first)
    if (decision.b.startsWith('st-')) decideStatement(claims, node, decision, group)
    else decidePair(claims, node, decision)
  }
  return claims.sets
}

/** How a stance says that a person put it there. */
const EVIDENCE = { rule: 'review' }

function decideStatement(
  claims: ClaimSets,
  node: string,
  { kind, statements }: Decision,
  group: Group,
): void {
  const utterance = group.byId(statements?.b[0] ?? '')
  if (!utterance) return
  const statement = utterance.statement.id
  const stance = answerOf(utterance) ?? 'assert'
  if (kind === 'apart') claims.takeOut(node, new Set([statement]))
  else claims.putIn(node, { statement, stance, confidence: 1, evidence: EVIDENCE })
}

function decidePair(
  claims: ClaimSets,
  node: string,
  { kind, b, statements = { a: [], b: [] } }: Decision,
): void {
  const second = setMeant(claims.machine, b, statements.b)
  if (second === null) return
  const other = claims.nodeOf(second)
  // They have become one since: what was the second's alone is taken out.
  const own = new Set(statements.b.filter(statement => !statements.a.includes(statement)))
  if (kind === 'together') claims.join(node, other)
  else if (node === other) claims.takeOut(node, own)
}
