import { excludeEachOther, fieldOf, servesOneLand } from '../../lexicon/en/offices.ts'
import type { ActorGuise } from '../../model/index.ts'
import type { Evidence } from './types.ts'

/** What the offices and bodies of two guises say for and against their being one person. */
export function officesCompared(a: ActorGuise, b: ActorGuise): Evidence {
  return {
    ...(a.office !== null && a.office === b.office ? { office: 1 } : {}),
    ...(a.body !== null && a.body === b.body ? { body: 1 } : {}),
    ...(surrounds(a, b) || surrounds(b, a) ? { bodyInArticle: 1 } : {}),
    ...(a.around !== null && a.around === b.around ? { around: 1 } : {}),
    ...(otherFields(a, b) ? { fieldsExclude: 1 } : {}),
    ...(otherLands(a, b) ? { landsExclude: 1 } : {}),
  }
}

/** The article of a bare name is about the body that the other holds office in. */
const surrounds = (a: ActorGuise, b: ActorGuise): boolean => a.around !== null && a.around === b.body

function otherFields(a: ActorGuise, b: ActorGuise): boolean {
  const [one, other] = [fieldOf(a.office ?? ''), fieldOf(b.office ?? '')]
  return one !== null && other !== null && excludeEachOther(one, other)
}

/** The president of one land and a general of another; the Korea of "North Korea" is misread rather than another. */
function otherLands(a: ActorGuise, b: ActorGuise): boolean {
  if (a.body === null || b.body === null || a.body === b.body) return false
  if (!servesOneLand(a.office ?? '') || !servesOneLand(b.office ?? '')) return false
  const [one, other] = [a.bodyWords, b.bodyWords]
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one)
}
