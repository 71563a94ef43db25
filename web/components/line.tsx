import type { ComponentChildren } from 'preact'
import type { ArticleRef, Line } from '../../src/api/contract/line.ts'
import { href } from '../state/filters.ts'
import { dayOf, plain } from '../words.ts'
import { Fold } from './fold.tsx'
import { HistoryPanel } from './history.tsx'

interface Props {
  readonly line: Line
  readonly also?: readonly { readonly id: string; readonly article: ArticleRef }[]
  /** With what people said of it, and room for one's own word. */
  readonly review?: boolean
  /** What this view has to say of the statement beside, such as why it was linked. */
  readonly children?: ComponentChildren
}

/** A statement in its own words, one click from its sentence; who said it, how, through whom, when, and where it is printed. */
export function StatementLine({ line, also = [], review = false, children }: Props) {
  const { speaker, speakerName, anonymous, act, channel, relay, said, article, words, addressee } = line
  return (
    <article class="line">
      <blockquote>
        <a href={sentence(article.id, line.id)}>{words}</a>
      </blockquote>
      <p class="facts">
        {speaker === null ? (
          <b>{speakerName ?? 'no source given'}</b>
        ) : (
          <a href={href(`/actors/${speaker.id}`)}>
            <b>{speaker.name}</b>
          </a>
        )}
        {anonymous && ' (unnamed)'} <Act act={act} />
        {addressee !== null && ` to ${addressee.name}`}
        {channel !== null && ` · ${channel}`}
        {said.date !== null && ` · ${dayOf(said.date)}`} · <Where id={line.id} article={article} />
        {relay.length > 2 && <span class="relay"> · {relay.join(' → ')}</span>}
      </p>
      {also.length > 0 && (
        <p class="facts">
          also in{' '}
          {also.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ' · '}
              <Where {...other} />
            </span>
          ))}
        </p>
      )}
      {children}
      {review && (
        <Fold summary="Review" class="why">
          {() => <HistoryPanel id={line.id} />}
        </Fold>
      )}
    </article>
  )
}

/** What was done with the words: assertion and denial have a colour and a mark each, the others neither. */
export const Act = ({ act }: { readonly act: string }) => <span class={`act act-${act}`}>{plain(act)}</span>

/** The sentence of a statement in its article. */
export const sentence = (article: string, statement: string): string => `/articles/${article}#${statement}`

const Where = ({ id, article }: { readonly id: string; readonly article: ArticleRef }) => (
  <a href={sentence(article.id, id)}>{whereOf(article)}</a>
)

/** "Northern Wire, 2031-05-06"; the address where the outlet is not known. */
export const whereOf = ({ outlet, uri, published }: ArticleRef): string =>
  `${outlet ?? uri}, ${published === null ? 'undated' : dayOf(published)}`
