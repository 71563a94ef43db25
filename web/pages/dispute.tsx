import type { DisputeDetail } from '../../src/api/contract/disputes.ts'
import { Spoken } from '../charts/spoken.tsx'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Fold } from '../components/fold.tsx'
import { HistoryPanel } from '../components/history.tsx'
import { StatementLine, whereOf } from '../components/line.tsx'
import { RivalTable } from '../components/rival-table.tsx'
import { taken, views } from '../state/client.ts'
import { href } from '../state/filters.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, dayOf, plain } from '../words.ts'

type Claim = DisputeDetail['claims'][number]
type Stance = Claim['stances'][number]

/** One dispute on one page: who says it, who denies it, in whose words, through whom, what figures differ, who reprints whom. */
export function DisputePage({ id }: { readonly id: string }) {
  const asked = useAnswer(id, () => taken(views.disputes[':id'].$get({ param: { id } })))
  useTitle(asked.value?.dispute.question ?? 'Dispute')
  return <Answered asked={asked}>{detail => <Detail detail={detail} />}</Answered>
}

function Detail({ detail }: { readonly detail: DisputeDetail }) {
  const { dispute, sides, claims, figures, origins } = detail
  return (
    <>
      <p class="facts">
        <a href={href('/')}>Disputes</a>
      </p>
      <h1>{dispute.question}</h1>
      <div class="movement">
        <p class="facts">
          <b class="status">{plain(dispute.status)}</b> · {counted(dispute.origins, 'independent origin')}
          {span(dispute.first, dispute.latest)}
        </p>
        <Spoken spoken={dispute.spoken} sides={sides.length} />
      </div>
      {claims.map(claim => (
        <ClaimSection key={claim.id} claim={claim} alone={claims.length === 1} />
      ))}
      <Evidence sides={sides} />
      {figures.length > 0 && <Figures groups={figures} />}
      <Origins origins={origins} />
      <ExportLinks type="dispute" dispute={dispute.id} />
    </>
  )
}

const span = (first: string | null, latest: string | null): string =>
  [...new Set([first, latest])]
    .flatMap(date => date ?? [])
    .map(date => ` · ${dayOf(date)}`)
    .join(' to')
    .replace('to ·', 'to')

/** Against, by stance: all else stands with those who put the claim forward, or leaves it open. */
const COLUMNS = [
  { name: 'Said', stances: ['assert', 'concede', 'attributed', 'relay', 'presuppose'] },
  { name: 'Denied', stances: ['deny'] },
  { name: 'Left open', stances: ['question', 'demand-proof', 'no-comment'] },
] as const

function ClaimSection({ claim, alone }: { readonly claim: Claim; readonly alone: boolean }) {
  const columns = COLUMNS.map(column => ({
    ...column,
    stances: claim.stances.filter(({ stance }) => (column.stances as readonly string[]).includes(stance)),
  })).filter(({ stances }) => stances.length > 0)
  return (
    <section class="claim" aria-label={claim.text}>
      <h2 class={alone ? 'quiet' : undefined}>{claim.text}</h2>
      <div class="columns">
        {columns.map(({ name, stances }) => (
          <section key={name} class={`column column-${name.toLowerCase().replace(' ', '-')}`}>
            <h3>{name}</h3>
            {stances.map(stance => (
              <StanceLine key={stance.line.id} stance={stance} />
            ))}
          </section>
        ))}
      </div>
      <Fold summary="Review this claim" class="why">
        {() => <HistoryPanel id={claim.id} />}
      </Fold>
      {claim.narrated.length > 0 && (
        <p class="facts">
          Told by outlets in their own voice:{' '}
          {claim.narrated.map(({ article, start, words }, i) => (
            <span key={`${article.id} ${start}`}>
              {i > 0 && '; '}“{words}” (<a href={`/articles/${article.id}#at-${start}`}>{whereOf(article)}</a>
              )
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

const StanceLine = ({
  stance: { stance, line, also, limit, confidence, evidence },
}: {
  readonly stance: Stance
}) => (
  <StatementLine line={line} also={also} review>
    {stance !== 'assert' && stance !== 'deny' && <p class="facts">{plain(stance)}</p>}
    {limit !== null && <p class="facts">does not cover: “{limit}”</p>}
    <details class="why">
      <summary>Why it is here</summary>
      <dl>
        {/* A feature that is nought says only that it was looked for. */}
        {Object.entries(evidence)
          .filter(([, value]) => value !== 0)
          .map(([feature, value]) => (
            <div key={feature}>
              <dt>{plain(feature)}</dt>
              <dd>{typeof value === 'number' ? Number(value.toFixed(2)) : value}</dd>
            </div>
          ))}
        <div>
          <dt>confidence of the link</dt>
          <dd>{confidence === null ? 'not told' : confidence.toFixed(2)}</dd>
        </div>
        <div>
          <dt>found by</dt>
          <dd>{line.by.join(', ')}</dd>
        </div>
      </dl>
    </details>
  </StatementLine>
)

function Evidence({ sides }: { readonly sides: DisputeDetail['sides'] }) {
  const told = sides.filter(side => side.evidenceOffered.length + side.evidenceDemanded.length > 0)
  if (told.length === 0) return null
  return (
    <section>
      <h2>Evidence</h2>
      <ul>
        {told.flatMap(side => [
          ...side.evidenceOffered.map(words => <li key={`o${words}`}>offered: {words}</li>),
          ...side.evidenceDemanded.map(words => <li key={`d${words}`}>demanded: {words}</li>),
        ])}
      </ul>
    </section>
  )
}

const Figures = ({ groups }: { readonly groups: DisputeDetail['figures'] }) => (
  <section>
    <h2>Figures that differ</h2>
    {groups.map(group => (
      <RivalTable key={group[0]?.id} group={group} />
    ))}
  </section>
)

const Origins = ({ origins }: { readonly origins: DisputeDetail['origins'] }) => (
  <section>
    <h2>Origins</h2>
    <ul class="list">
      {origins.map(({ article, copies }) => (
        <li key={article.id}>
          <a href={`/articles/${article.id}`}>{article.title ?? article.uri}</a>{' '}
          <span class="facts">{whereOf(article)}</span>
          {copies.length > 0 && (
            <details>
              <summary>{counted(copies.length, 'reprint')}, counted once</summary>
              <ul>
                {copies.map(copy => (
                  <li key={copy.article.id}>
                    <a href={`/articles/${copy.article.id}`}>{whereOf(copy.article)}</a>
                    {copy.agency !== null && <span class="facts"> · agency {copy.agency}</span>}
                    {copy.added.map(words => (
                      <p key={words} class="facts">
                        added: “{words}”
                      </p>
                    ))}
                    {copy.cut.map(words => (
                      <p key={words} class="facts">
                        cut: “{words}”
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  </section>
)
