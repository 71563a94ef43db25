import type { ArticleDetail, ReaderStatement } from '../../src/api/contract/articles.ts'
import { Fold } from '../components/fold.tsx'
import { Harmless } from '../components/harmless.tsx'
import { Act, sentence, whereOf } from '../components/line.tsx'
import { href } from '../state/filters.ts'
import { counted, dayOf } from '../words.ts'
import { Against, type Claims, mattersOf, Others } from './elsewhere.tsx'
import type { Numbered } from './lay-out.ts'
import { cardOf } from './place.ts'

interface Props {
  readonly numbered: Numbered
  readonly article: string
  readonly claims: Claims
  readonly numberOf: (statement: string) => number | null
  readonly on: boolean
}

/** What the ledger has of a statement, beside its words. */
export function StatementCard({ numbered: { number, statement }, article, claims, numberOf, on }: Props) {
  const { id, act, relay, stances } = statement
  const matters = mattersOf(
    claims,
    stances.map(({ claim }) => claim),
    id,
  )
  const printed = matters[0]?.printed ?? []
  return (
    <section class={on ? 'card on' : 'card'} id={cardOf(id)} tabIndex={-1} aria-label={`Statement ${number}`}>
      <p class="who">
        <a class="back" href={`#${id}`} data-to={id} aria-label={`Statement ${number}, to its words`}>
          {number}
        </a>{' '}
        <Speaker statement={statement} /> <Act act={act} />
      </p>
      <p class="facts">
        <Harmless
          text={[...factsOf(statement, numberOf), ...(relay.length > 2 ? [relay.join(' → ')] : [])].join(
            ' · ',
          )}
        />
      </p>
      {statement.deeds.slice(0, 1).map(deed => (
        <Deed key={deed} deed={deed} />
      ))}
      <Against matters={matters} article={article} />
      {printed.length > 0 && (
        <p class="facts">
          the same words in{' '}
          {printed.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ' · '}
              <a href={sentence(other.article.id, other.id)}>{whereOf(other.article)}</a>
            </span>
          ))}
        </p>
      )}
      <div class="folds">
        <Others matters={matters} article={article} />
        {statement.deeds.length > 1 && (
          <Fold summary={counted(statement.deeds.length - 1, 'more deed')}>
            {() => statement.deeds.slice(1).map((deed, i) => <Deed key={i} deed={deed} />)}
          </Fold>
        )}
        <HowSure statement={statement} />
      </div>
    </section>
  )
}

const HowSure = ({ statement: { confidence, manner, by } }: { readonly statement: ReaderStatement }) => (
  <Fold summary="How sure" class="why">
    {() => (
      <dl>
        <div>
          <dt>confidence</dt>
          <dd>{confidence.toFixed(2)}</dd>
        </div>
        <div>
          <dt>manner</dt>
          <dd>{manner}</dd>
        </div>
        <div>
          <dt>found by</dt>
          <dd>{by.join(', ')}</dd>
        </div>
      </dl>
    )}
  </Fold>
)

const Speaker = ({ statement: { speaker, speakerName } }: { readonly statement: ReaderStatement }) =>
  speaker === null ? (
    <b>
      <Harmless text={speakerName ?? 'no source given'} />
    </b>
  ) : (
    <a href={href(`/actors/${speaker.id}`)}>
      <b>
        <Harmless text={speaker.name} />
      </b>
    </a>
  )

function factsOf(statement: ReaderStatement, numberOf: Props['numberOf']): string[] {
  const { addressee, target, channel, said, anonymous, hedges, within } = statement
  const outer = within === null ? null : numberOf(within)
  return [
    anonymous && 'unnamed source',
    addressee && `to ${addressee.name}`,
    target && target !== addressee?.name && `about ${target}`,
    channel,
    said.date && `said ${dayOf(said.date)}`,
    said.date === null && said.expression && `said “${said.expression}”`,
    hedges.length > 0 && `hedged: ${hedges.map(hedge => `“${hedge}”`).join(', ')}`,
    outer !== null && `inside statement ${outer}`,
  ].flatMap(fact => fact || [])
}

/** Who did what, in the ledger's own words: the first of it at sight. */
const Deed = ({ deed }: { readonly deed: string }) => (
  <p class="deed">
    <Harmless text={deed} />
  </p>
)

/** What the article says in its own voice, where others have a word on it. */
export const ToldCard = ({
  told: { start, claim },
  article,
  claims,
}: {
  readonly told: ArticleDetail['told'][number]
  readonly article: string
  readonly claims: Claims
}) => (
  <section class="card" aria-label="Told by the article itself">
    <p class="who">
      <a class="back" href={`#at-${start}`}>
        ¶
      </a>{' '}
      <b>The article itself</b>
    </p>
    <Against matters={mattersOf(claims, [claim], null)} article={article} />
    <div class="folds">
      <Others matters={mattersOf(claims, [claim], null)} article={article} />
    </div>
  </section>
)
