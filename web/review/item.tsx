import type { ReviewHistory, ReviewItem } from '../../src/api/contract/reviews.ts'
import { Harmless } from '../components/harmless.tsx'
import { HistoryOf } from '../components/history.tsx'
import { Act, StatementLine, sentence, whereOf } from '../components/line.tsx'
import { href } from '../state/filters.ts'
import { dayOf, plain } from '../words.ts'
import { Pair } from './pair.tsx'
import { Sentence } from './sentence.tsx'

interface Props {
  readonly item: ReviewItem
  readonly history: ReviewHistory
  readonly onHistory: (history: ReviewHistory) => void
}

/** All that is needed to decide: the words in their place, what the machine makes of them, and what people said. */
export function ItemBody({ item, history, onHistory }: Props) {
  const { line, context, stance, beside, article, record } = item
  return (
    <>
      {stance !== null && (
        <div class="claimed">
          <p class="facts">Claim</p>
          <p class="serif">{stance.claim}</p>
          <p>
            The statement below is taken to <Act act={stance.stance ?? 'none'} /> it
            {stance.confidence !== null && (
              <span class="facts"> · sure by {stance.confidence.toFixed(2)}</span>
            )}
          </p>
        </div>
      )}
      {context !== null ? (
        <>
          <Sentence context={context} />
          <p class="facts legend">
            <span class="source">source</span> · <span class="cue">cue</span> ·{' '}
            <span class="content">content</span>
          </p>
        </>
      ) : (
        line === null && beside.length === 0 && <p class="serif">{record.label}</p>
      )}
      {line !== null && <Values line={line} />}
      {article !== null && line === null && (
        <p class="facts">
          <a href={`/articles/${article.id}`}>{whereOf(article)}</a>
        </p>
      )}
      {stance !== null && stance.others.length > 0 && (
        <details class="why">
          <summary>Others on this claim</summary>
          {stance.others.map(other => (
            <StatementLine key={other.line.id} line={other.line}>
              <p class="facts">{plain(other.stance)}</p>
            </StatementLine>
          ))}
        </details>
      )}
      {beside.length > 0 && <Pair item={item} history={history} onHistory={onHistory} />}
      <section class="history" aria-label="What changed">
        <h3>What changed, when, by whom</h3>
        <HistoryOf history={history} onHistory={onHistory} />
      </section>
    </>
  )
}

/** What the machine says of a statement. */
function Values({ line }: { readonly line: NonNullable<ReviewItem['line']> }) {
  const { speaker, speakerName, anonymous, act, channel, said, addressee, target, article, relay, hedges } =
    line
  const rows: readonly (readonly [string, preact.ComponentChildren])[] = [
    [
      'speaker',
      speaker === null ? (
        <Harmless text={`${speakerName ?? 'not known'}${anonymous ? ' (unnamed)' : ''}`} />
      ) : (
        <a href={href(`/actors/${speaker.id}`)}>{speaker.name}</a>
      ),
    ],
    ['act', <Act key="act" act={act} />],
    ['channel', channel ?? 'not known'],
    ['said', said.date === null ? (said.expression ?? 'not known') : dayOf(said.date)],
    ...(addressee === null ? [] : [['to', addressee.name] as const]),
    ...(target === null ? [] : [['about', target] as const]),
    ...(hedges.length === 0 ? [] : [['hedged', hedges.join(', ')] as const]),
    ...(relay.length > 2 ? [['relay', relay.join(' → ')] as const] : []),
    [
      'article',
      <a key="article" href={sentence(article.id, line.id)}>
        {article.title ?? article.uri}, {whereOf(article)}
      </a>,
    ],
    ['sure by', `${line.confidence.toFixed(2)} · ${line.manner}`],
  ]
  return (
    <dl class="values">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
