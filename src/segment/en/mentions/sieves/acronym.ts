import type { Found } from '../found.ts'
import { distinct, push, type Scene, type Sieve } from './sieve.ts'

const SMALL = /^(?:of|for|and|the|on|in|to|&)$/

/** "The Border Monitoring Mission (BMM)", and "BMM" wherever only one name of the article has these initials. */
export const acronym: Sieve = {
  by: 'acronym',
  run(scene) {
    const { found, groups } = scene
    const byInitials = new Map<string, number[]>()
    found.forEach((mention, i) => {
      if (mention.parts.length > 1 && mention.referent !== 'person')
        for (const initials of initialsOf(mention)) push(byInitials, initials, i)
    })
    found.forEach((mention, i) => {
      const [part] = mention.parts
      if (mention.parts.length !== 1 || part === undefined || !isShort(scene, mention)) return
      const bearers = distinct(scene, byInitials.get(part.replace(/[&]/g, '')) ?? [])
      if (bearers.length === 1 && bearers[0] !== undefined) groups.join(i, bearers[0], 'acronym')
    })
  },
}

const isShort = ({ page }: Scene, { name }: Found): boolean =>
  name !== null && (page.words[name[0]]?.upper ?? false)

function initialsOf({ parts }: Found): Set<string> {
  const all = parts.map(part => part.charAt(0)).join('')
  const long = parts.filter(part => !SMALL.test(part))
  return new Set([
    all,
    long.map(part => part.charAt(0)).join(''),
    long.flatMap(part => part.split('-').map(x => x.charAt(0))).join(''),
  ])
}
