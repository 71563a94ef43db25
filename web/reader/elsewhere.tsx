import type { Quotation, ReaderClaim, ReaderStatement } from '../../src/api/contract/articles.ts'
import { Fold } from '../components/fold.tsx'
import { Harmless } from '../components/harmless.tsx'
import { sentence, whereOf } from '../components/line.tsx'
import { href } from '../state/filters.ts'
import { plain } from '../words.ts'

export type Claims = ReadonlyMap<string, ReaderClaim>

/** A claim as it looks from one statement: who contradicts it, who agrees, who does neither, and where the same words stand. */
export interface Matter {
  readonly claim: ReaderClaim
  readonly contradicting: readonly Quotation[]
  readonly agreeing: readonly Quotation[]
  readonly open: readonly Quotation[]
  readonly printed: Quotation['also']
}

/** @param statement whose claims they are; null for what the article tells in its own voice. */
export function mattersOf(
  claims: Claims,
  ids: readonly string[],
  statement: string | null,
): readonly Matter[] {
  return ids.flatMap(id => {
    const claim = claims.get(id)
    return claim === undefined ? [] : [matterOf(claim, statement)]
  })
}

export const isContradicted = (claims: Claims, { id, stances }: ReaderStatement): boolean =>
  mattersOf(
    claims,
    stances.map(({ claim }) => claim),
    id,
  ).some(({ contradicting }) => contradicting.length > 0)

function matterOf(claim: ReaderClaim, statement: string | null): Matter {
  const printings = ({ id, article, also }: Quotation): Quotation['also'] => [{ id, article }, ...also]
  const own = claim.quotations.find(one => printings(one).some(({ id }) => id === statement))
  const side = own?.side ?? 'for'
  const others = claim.quotations.filter(one => one !== own)
  return {
    claim,
    contradicting: others.filter(one => side !== 'open' && one.side !== 'open' && one.side !== side),
    agreeing: others.filter(one => side !== 'open' && one.side === side),
    // To somebody who leaves a matter open, those who say it and those who deny it are others, not opponents.
    open: others.filter(one => side === 'open' || one.side === 'open'),
    printed: own ? printings(own).filter(({ id }) => id !== statement) : [],
  }
}

interface Props {
  readonly matters: readonly Matter[]
  /** The article that the card stands in. */
  readonly article: string
}

/** Contradictions that a card shows before it is asked: more would push the next paragraph away. */
const SHOWN = 1

/** Who contradicts a statement: the first of them at sight, those of other articles before its own. */
export const Against = ({ matters, article }: Props) => (
  <>
    {once(matters.flatMap(({ contradicting }) => contradicting))
      .toSorted((a, b) => Number(a.article.id === article) - Number(b.article.id === article))
      .slice(0, SHOWN)
      .map(other => (
        <Line key={other.id} other={other} article={article} mark="≠" name="against it" />
      ))}
  </>
)

/** All who take a stance on what a statement says, by claim, on demand. */
export function Others({ matters, article }: Props) {
  const all = (name: 'contradicting' | 'agreeing' | 'open'): number =>
    once(matters.flatMap(matter => matter[name])).length
  const counts = [
    [all('contradicting') - SHOWN, 'more against it'],
    [all('agreeing'), 'agreeing'],
    [all('open'), 'neither'],
    [matters.reduce((sum, { claim }) => sum + claim.narrated.length, 0), 'in an outlet’s own voice'],
  ] as const
  const told = counts.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []))
  return (
    <>
      {told.length > 0 && (
        <Fold summary={told.join(' · ')}>
          {() => matters.map(matter => <MatterOf key={matter.claim.id} matter={matter} article={article} />)}
        </Fold>
      )}
      <Disputes matters={matters} />
    </>
  )
}

const once = (others: readonly Quotation[]): readonly Quotation[] => [
  ...new Map(others.map(other => [other.id, other])).values(),
]

const Disputes = ({ matters }: Pick<Props, 'matters'>) => (
  <>
    {[...new Set(matters.flatMap(({ claim }) => claim.dispute ?? []))].map(dispute => (
      <p class="facts" key={dispute}>
        <a href={href(`/disputes/${dispute}`)}>dispute</a>
      </p>
    ))}
  </>
)

const MatterOf = ({ matter, article }: { readonly matter: Matter; readonly article: string }) => (
  <>
    <p class="facts">
      on the claim: <Harmless text={matter.claim.text} />
    </p>
    {(
      [
        ['≠', 'against it', matter.contradicting],
        ['=', 'agreeing', matter.agreeing],
        ['?', 'neither', matter.open],
      ] as const
    ).flatMap(([mark, name, others]) =>
      others.map(other => <Line key={other.id} other={other} article={article} mark={mark} name={name} />),
    )}
    {matter.claim.narrated.map(({ article: other, start }) => (
      <p class="other" key={`${other.id} ${start}`}>
        in its own voice: <a href={`/articles/${other.id}#at-${start}`}>{whereOf(other)}</a>
      </p>
    ))}
    {matter.claim.more > 0 && <p class="facts">and {matter.claim.more} more</p>}
  </>
)

interface LineProps {
  readonly other: Quotation
  readonly article: string
  readonly mark: string
  readonly name: string
}

/** Who and where first: of long words a card shows the beginning. */
const Line = ({ other, article, mark, name }: LineProps) => (
  <p class={`other stance-${other.stance}`}>
    <span class="sign" role="img" aria-label={name}>
      {mark}
    </span>{' '}
    <b>
      <Harmless text={other.speaker ?? 'no source given'} />
    </b>
    <span class="facts">
      {other.stance !== 'assert' && other.stance !== 'deny' && ` (${plain(other.stance)})`},{' '}
      <a href={sentence(other.article.id, other.id)}>
        {other.article.id === article ? 'in this article' : whereOf(other.article)}
      </a>
    </span>
    : “<Harmless text={other.words} />”
  </p>
)
