import type { ArticleDetail, Facet } from '../../src/api/contract/articles.ts'
import { Harmless } from '../components/harmless.tsx'
import { counted } from '../words.ts'

/** What the article says beside who said what: below its text, a list for each facet that it has. */
export const Facets = ({ facets }: Pick<ArticleDetail, 'facets'>) =>
  facets.length === 0 ? null : (
    <section
      class="facets"
      id="facets"
      aria-label="What it says of control, offers, agreements, figures and places"
    >
      {facets.map(({ name, rows }) => (
        <details key={name} open={name !== 'Places'}>
          <summary>
            <h2>{name}</h2> <span class="facts">{rows.length.toLocaleString('en')}</span>
          </summary>
          <ul class="list">
            {rows.map((row, i) => (
              <Row key={`${row.start} ${i}`} row={row} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )

const Row = ({ row: { start, title, facts, quote, statement, voice } }: { readonly row: Facet }) => (
  <li>
    <b>
      <Harmless text={title} />
    </b>
    {facts.map(fact => (
      <span key={fact}>
        {' · '}
        <Harmless text={fact} />
      </span>
    ))}
    {quote !== null && (
      <>
        {' '}
        “<Harmless text={quote} />”
      </>
    )}{' '}
    <span class="facts">
      {statement === null ? (
        <a href={`#at-${start}`}>in the text</a>
      ) : (
        <a href={`#${statement}`}>according to {voice ?? 'an open source'}</a>
      )}
    </span>
  </li>
)

const PARTS: Readonly<Record<string, string>> = { source: 'source', cue: 'cue', content: 'what is said' }

/** Spans whose words no longer stand where the ledger has them; they are not looked for elsewhere. */
export const Mismatches = ({ mismatches }: Pick<ArticleDetail, 'mismatches'>) =>
  mismatches.length === 0 ? null : (
    <section class="mismatches" aria-label="Spans that do not match">
      <h2>Spans that do not match</h2>
      <p class="facts">
        {counted(mismatches.length, 'span')} of this article’s statements{' '}
        {mismatches.length === 1 ? 'names' : 'name'} other words than the text has there. They are not marked
        in it: where they should stand is not guessed.
      </p>
      <ul class="list">
        {mismatches.map(({ record, part, start, end, words, found }) => (
          <li key={`${record} ${part} ${start}`}>
            {PARTS[part] ?? part}: “<Harmless text={words} />” at {start}–{end}; the text there is “
            <Harmless text={found} />” <span class="facts">{record}</span>
          </li>
        ))}
      </ul>
    </section>
  )
