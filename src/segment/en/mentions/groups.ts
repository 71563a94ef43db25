import type { Gender, Referent } from '../../../model/index.ts'
import type { Found } from './found.ts'

/** Mentions taken for one so far, and what they tell together. */
export interface Group {
  /** Indexes of mentions, ascending only at the end. */
  readonly members: number[]
  referent: Referent
  gender: Gender | null
  number: 'one' | 'many' | null
  /** Nouns by which it is called: "minister", "mission". */
  nouns: readonly string[]
  /** Words of its names and offices, in the forms in which they are compared. */
  words: readonly string[]
  owners: readonly number[]
  /** Its name of most parts. */
  name: readonly string[]
  thing: boolean
  /** Mentions behind "in" or "near". */
  located: number
  /** An office of it that is neither past nor a deputy's is stated, and any office at all. */
  holds: boolean
  held: boolean
}

/** Words before an office that make another one of it: "the minister" is no former and no deputy minister. */
export const OTHER_OFFICE: ReadonlySet<string> = new Set(
  'former late ex then acting deputy vice assistant'.split(' '),
)

/** Which mentions belong together. Grown by the sieves, only ever by joining. */
export interface Groups {
  of(mention: number): Group
  /** Joins a mention's group to an earlier one's; false where what is known of the two forbids it. */
  join(mention: number, to: number, by: string): boolean
  same(a: number, b: number): boolean
  /** The rule that tied a mention to others. */
  readonly by: readonly (string | null)[]
  /** Mentions left open between groups, by a mention of each. */
  readonly open: Map<number, readonly number[]>
}

export function groupsOf(found: readonly Found[]): Groups {
  const groups: Group[] = found.map((mention, i) => single(mention, i))
  const by: (string | null)[] = found.map(() => null)
  const of = (mention: number): Group => {
    const group = groups[mention]
    if (group === undefined) throw new RangeError(`no mention ${mention}`)
    return group
  }
  const join = (mention: number, to: number, rule: string): boolean => {
    const [a, b] = [of(mention), of(to)]
    if (a === b) return true
    if (!agree(a, b) || (!BY_NAME.has(rule) && areNamedApart(a, b))) return false
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a]
    absorb(large, small)
    for (const member of small.members) groups[member] = large
    by[mention] ??= rule
    return true
  }
  return { of, join, same: (a, b) => of(a) === of(b), by, open: new Map() }
}

/** Rules that compare names themselves. */
const BY_NAME = new Set(['same-name', 'short-name', 'acronym', 'apposition.acronym'])

/** "Campaign manager Bo Adan" is not "his campaign manager, Ivo Tarn": each has a name, and neither is the other's short form. */
function areNamedApart(a: Group, b: Group): boolean {
  if (a.name.length === 0 || b.name.length === 0) return false
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name]
  return !short.every(part => long.includes(part)) && short.at(-1) !== long.at(-1)
}

const NONE: readonly never[] = []
/** What comes behind so many different words, of a name or of possessors, tells nothing new. */
const MOST_KEPT = 60

function together<T>(all: readonly T[], more: readonly T[]): readonly T[] {
  const fresh = more.filter(item => !all.includes(item))
  return fresh.length === 0 || all.length >= MOST_KEPT ? all : [...all, ...fresh]
}

const single = (mention: Found, i: number): Group => ({
  members: [i],
  referent: mention.referent,
  gender: mention.gender,
  number: mention.number,
  nouns: mention.nouns,
  words:
    mention.kind === 'pronoun'
      ? NONE
      : [...mention.parts, ...mention.modifiers, ...mention.nouns, ...mention.complement],
  owners: mention.owner === null || mention.kind === 'pronoun' ? NONE : [mention.owner],
  name: mention.parts,
  thing: mention.thing,
  located: mention.located ? 1 : 0,
  holds: mention.role !== null && !mention.modifiers.some(word => OTHER_OFFICE.has(word)),
  held: mention.role !== null,
})

/** Whether two groups may be one: nothing that is known of them contradicts. */
export function agree(a: Group, b: Group): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false
  if (a.thing !== b.thing && (a.referent === 'person' || b.referent === 'person')) return false
  if (a.number !== null && b.number !== null && a.number !== b.number) return false
  return a.referent === b.referent || a.referent === 'unknown' || b.referent === 'unknown'
}

function absorb(large: Group, small: Group): void {
  for (const member of small.members) large.members.push(member)
  if (large.referent === 'unknown') large.referent = small.referent
  large.gender ??= small.gender
  large.number ??= small.number
  large.nouns = together(large.nouns, small.nouns)
  large.words = together(large.words, small.words)
  large.owners = together(large.owners, small.owners)
  if (small.name.length > large.name.length) large.name = small.name
  large.thing ||= small.thing
  large.located += small.located
  large.holds ||= small.holds
  large.held ||= small.held
}
