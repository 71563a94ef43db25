import { SEATS } from '../../../lexicon/en/bodies.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Mention } from '../../../model/index.ts'
import type { View } from '../view.ts'
import type { Nations } from './nations.ts'
import { officeBefore } from './office-before.ts'

/** An office or description of somebody, and whose it is. */
export interface Role {
  /** Without the land's adjective before it: "Foreign Minister" of "Norlandian Foreign Minister". */
  readonly text: string
  /** State or body by name. */
  readonly of: string | null
}

/** The armed groups of an article: by all forms that it writes, and by one name each. */
export interface ArmedGroups {
  readonly groups: readonly string[]
  readonly groupNames: readonly string[]
  nameOf(words: string): string
}

/** What a mention calls somebody; null where it states no office. */
export function roleOfMention(
  view: View,
  mention: Mention,
  nations: Nations,
  armed: ArmedGroups,
): Role | null {
  if (mention.role === null) return null
  const at = view.text.indexOf(mention.role, mention.start)
  const whole = mention.name === null && at >= 0 ? withComplement(view, at, mention) : mention.role
  const office = mention.name !== null && at >= 0 ? officeOf(view, mention.start, at) : ''
  const plain = `${office}${whole}`
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/ (?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Dr)$/, '')
  const land = landOf(plain, nations)
  const owner = ownerOf(view, mention, nations, armed) ?? landBehind(view, mention, nations)
  return {
    text: (owner?.prefix ?? '') + withoutLand(plain, nations),
    of: land ?? groupIn(plain, armed.groups) ?? seatOf(plain) ?? owner?.name ?? complementOf(plain),
  }
}

/** "Pentagon spokesman": of whoever sits there. */
const seatOf = (role: string): string | undefined =>
  [...SEATS].find(seat => role.startsWith(`${seat} `) || role.startsWith(`${seat}'s `))

const REACH = 60

/** What an office goes on from in the same sentence; an article may stand between: "Chief of the Defence Staff". */
function officeOf(view: View, start: number, at: number): string {
  const article = view.plain.slice(start, at)
  if (article !== '' && !/^the $/i.test(article)) return ''
  const sentence = view.sentenceAt(start)
  const line = view.text.lastIndexOf('\n', start) + 1
  const office = officeBefore(view.plain.slice(Math.max(sentence?.start ?? 0, line, start - REACH), start))
  return article === '' || / (?:of|for) $/.test(office) ? `${office}${office === '' ? '' : article}` : ''
}

/** "The Red Dawn leader" and "a Red Dawn spokesman" are of the group; a "Red Dawn expert" is not. */
function groupIn(role: string, groups: readonly string[]): string | undefined {
  const noun = roleOf(
    role
      .split(/ (?:of|for) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  )
  return noun?.leads || noun?.speaksFor ? groups.find(name => role.includes(name)) : undefined
}

/** What stands between the commas of ", an adviser to the governor of the valley," belongs together. */
function withComplement({ plain, text }: View, at: number, mention: Mention): string {
  const role = mention.role ?? ''
  if (!/[,(–—]\s*(?:(?:an?|the|its|their)\s+)?$/.test(plain.slice(Math.max(0, at - 12), at))) return role
  const whole = APPOSED.exec(plain.slice(at, at + 120))?.[1] ?? ''
  return whole.length > role.length ? text.slice(at, at + whole.length) : role
}

/** Up to the comma or the clause; "coordinator of Norland's" is never the whole of an office. */
const APPOSED =
  /^((?:[^,;.:"“”()–—]|\p{Lu}\.){3,110}?)(?=\s*[,;.:()–—]|\s(?:said|told|says|who|which|that|whose|calling|claiming|named|called|known|has|had|was|is)\b|\s*\n)/u

const wordsOf = (text: string): string[] => text.split(' ').map(word => word.replace(/'s?$/, ''))

const landOf = (role: string, nations: Nations): string | null => {
  for (const word of wordsOf(role)) {
    const nation = nations.ofAdjective(word) ?? nations.named(word)
    if (nation) return nation.name
  }
  return null
}

function withoutLand(role: string, nations: Nations): string {
  const [first = '', ...rest] = role.split(' ')
  const isLand =
    nations.ofAdjective(first) !== null || (nations.named(first) !== null && !first.endsWith("'s"))
  return isLand && rest.length > 0 ? rest.join(' ') : role
}

interface Owner {
  readonly name: string | null
  /** What the office keeps of it: "group's" of "the group's leader", nothing of a land. */
  readonly prefix: string
}

/** "The group's leader" is that of the group which the text names there or elsewhere. */
function ownerOf(view: View, mention: Mention, nations: Nations, armed: ArmedGroups): Owner | null {
  const { mentions, chains } = view.document
  const owner = mention.owner === null ? undefined : mentions[mention.owner]
  if (!owner || owner.kind === 'pronoun') return null
  const chain = owner.chain === null ? undefined : chains[owner.chain]
  const own = phraseOf(view, owner)
  const nation = nations.named(own) ?? nations.ofCapital(own)
  if (nation) return { name: nation.name, prefix: '' }
  const fullest = mentions[chain?.representative ?? -1] ?? owner
  const full = phraseOf(view, fullest)
  const land = nations.named(full) ?? nations.ofCapital(full)
  const group =
    armed.groups.find(name => full.endsWith(name)) ??
    (CALLS_GROUP.test(own) ? onlyGroup(view, armed, mention.start) : null)
  const body = fullest.name !== null && chain?.referent === 'body' ? full : null
  return { name: land?.name ?? group ?? body, prefix: `${own}'s ` }
}

/** "President Ruta Lind of Norland". */
function landBehind({ plain }: View, mention: Mention, nations: Nations): Owner | null {
  if (mention.name === null) return null
  const word = /^ of (?:the )?(\p{Lu}[\p{L}-]+)/u.exec(plain.slice(mention.end, mention.end + 40))?.[1]
  const nation = word ? nations.named(word) : null
  return nation && { name: nation.name, prefix: '' }
}

const phraseOf = ({ plain }: View, { start, end }: Mention): string =>
  plain
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/'s?$/, '')
    .replace(/^(?:the|an?) /i, '')

const CALLS_GROUP = /\b(?:group|sect|militia|movement|rebels|militants|insurgents)$/

/** Characters back to a group that "the group" may mean. */
const FAR = 6000

/** The one group of the article, or the one that it has named so far. */
function onlyGroup({ plain }: View, armed: ArmedGroups, at: number): string | null {
  if (armed.groupNames.length === 1) return armed.groupNames[0] ?? null
  const before = plain.slice(Math.max(0, at - FAR), at)
  const named = new Set(armed.groups.filter(form => before.includes(form)).map(armed.nameOf))
  return named.size === 1 ? ([...named][0] ?? null) : null
}

function complementOf(role: string): string | null {
  const words = (/\b(?:of|to|for)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(role)?.[1] ?? '').split(' ')
  // "Chief of Defence Staff Air Marshal": a rank behind the body is the person's own.
  const rank = words.findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word) && roleOf(word) !== null)
  const own = rank < 0 ? words : words.slice(0, RANK_BEGINS.test(words[rank - 1] ?? '') ? rank - 1 : rank)
  return own.join(' ') || null
}

const RANK_BEGINS = /^(?:Air|Rear|Vice|Brigadier|Major|Lieutenant|Field|Chief|Grand|Crown)$/
