import type { Actor, Article, Claim, LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { ReviewItem } from '../contract/reviews.ts'
import { recordRef } from './review-words.ts'

type Beside = ReviewItem['beside'][number]

const MOST = 12
const BEGINNING = 700

/** Records that a person may say to be one with this, or not. */
export async function besideOf(store: Store, record: LedgerRecord, other: string | null): Promise<Beside[]> {
  const wanted = new Map<string, boolean>()
  if (other !== null) wanted.set(other, record.type === 'article')
  if (record.type === 'article') await besideArticle(store, record, wanted)
  if (record.type === 'actor') besideActor(record, wanted)
  if (record.type === 'claim') await besideClaim(store, record, wanted)
  wanted.delete(record.id)
  const shown = [...wanted].slice(0, MOST)
  const records = await store.getMany(shown.map(([id]) => id))
  return shown.flatMap(([id, joined]): Beside[] => {
    const found = records.get(id)
    const name = joined && record.type === 'actor' ? record.names?.find(one => one.id === id) : undefined
    if (name)
      return [
        { id, type: 'actor', label: name.name, facts: [`${name.articles} articles`], text: null, joined },
      ]
    return found ? [{ ...recordRef(id, found), ...described(found), id, joined }] : []
  })
}

async function besideArticle(
  store: Store,
  { id, copyOf, shared = [] }: Article,
  wanted: Map<string, boolean>,
) {
  if (copyOf !== null) wanted.set(copyOf, true)
  for (const copy of await store.copiesOf(id)) wanted.set(copy, true)
  for (const passage of shared) if (!wanted.has(passage.with)) wanted.set(passage.with, false)
}

function besideActor(
  { names = [], couldBe = [], namesakes = [] }: Actor,
  wanted: Map<string, boolean>,
): void {
  for (const { id } of names) wanted.set(id, true)
  for (const { a, b } of couldBe) for (const id of [a, b]) if (!wanted.has(id)) wanted.set(id, false)
  for (const id of namesakes) if (!wanted.has(id)) wanted.set(id, false)
}

/** The other claims of its disputes. */
async function besideClaim(store: Store, { stances }: Claim, wanted: Map<string, boolean>): Promise<void> {
  const [first] = stances
  const statement = first && (await store.get(first.statement))
  if (statement?.type !== 'statement') return
  for await (const claim of store.list('claim', { article: statement.article, limit: MOST + 1 }))
    wanted.set(claim.id, false)
}

/** What tells two of a kind apart. */
export function described(record: LedgerRecord): Pick<Beside, 'facts' | 'text'> {
  switch (record.type) {
    case 'article': {
      const { outlet, published, agency, text, blocks } = record
      const begin = blocks[0]?.start ?? 0
      const facts = [outlet ?? record.uri, published?.slice(0, 10) ?? 'undated', agency && `agency ${agency}`]
      return {
        facts: facts.flatMap(fact => fact || []),
        text: text.slice(begin, begin + BEGINNING),
      }
    }
    case 'actor': {
      const articles = new Set(record.mentions.map(mention => mention.article)).size
      const facts = [
        record.kind.replaceAll('-', ' '),
        record.role,
        `${articles} ${articles === 1 ? 'article' : 'articles'}`,
        record.aliases.length > 0 ? `also called ${record.aliases.slice(0, 6).join(', ')}` : null,
      ]
      return { facts: facts.flatMap(fact => fact || []), text: null }
    }
    case 'claim':
      return { facts: [`${record.stances.length} statements`], text: null }
    default:
      return { facts: [], text: null }
  }
}
