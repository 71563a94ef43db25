import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import { Harmless } from '../components/harmless.tsx'
import { whereOf } from '../components/line.tsx'
import { isWeb, Outward } from '../components/outward.tsx'
import { href } from '../state/filters.ts'
import { counted } from '../words.ts'

/** What is known of the article as a whole, above its text. */
export function Head({ detail }: { readonly detail: ArticleDetail }) {
  const { article, agency, author, language, uris, url, statements } = detail
  const places = [...new Set([url, article.uri, ...uris].flatMap(place => place ?? []))]
  return (
    <header class="about">
      <p class="facts">
        <a href={href('/articles')}>Articles</a>
      </p>
      <p class="facts">
        {article.outlet === null ? 'outlet not known' : <Harmless text={article.outlet} />} ·{' '}
        {article.published ?? 'undated'}
        {author !== null && (
          <>
            {' · by '}
            <Harmless text={author} />
          </>
        )}
        {agency !== null && ` · agency ${agency}`} · {language} · {counted(statements.length, 'statement')}
      </p>
      <p class="facts">
        {places.map((place, i) => (
          <span key={place}>
            {i > 0 && ' · '}
            <Outward href={place}>
              <Harmless text={isWeb(place) ? place.replace(/^https?:\/\//, '') : place} />
            </Outward>
          </span>
        ))}
      </p>
      <Copies detail={detail} />
      <Notes notes={detail.notes} />
    </header>
  )
}

const ORDER: Readonly<Record<string, string>> = {
  agency: 'by the agency that it names',
  date: 'by their dates',
  length: 'by their length, which is a guess',
  unknown: 'which of the two came first is not known',
}

function Copies({ detail: { copy, copies } }: { readonly detail: ArticleDetail }) {
  return (
    <>
      {copy !== null && (
        <details class="copy">
          <summary>
            Reprint of{' '}
            <a href={`/articles/${copy.origin.id}`}>
              <Harmless text={copy.origin.title ?? copy.origin.uri} />
            </a>{' '}
            ({whereOf(copy.origin)}), counted with it as one origin
          </summary>
          <p class="facts">
            {[copy.order && (ORDER[copy.order] ?? copy.order), copy.agency && `text of ${copy.agency}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Stretches copy={copy} />
        </details>
      )}
      {copies.length > 0 && (
        <p>
          Reprinted in{' '}
          {copies.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ' · '}
              <a href={`/articles/${other.id}`}>{whereOf(other)}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

const Stretches = ({
  copy: { added, cut, origin },
}: {
  readonly copy: NonNullable<ArticleDetail['copy']>
}) => (
  <>
    {added.length + cut.length === 0 && <p class="facts">Nothing of note was added or cut.</p>}
    {added.length > 0 && (
      <p>
        Added:{' '}
        {added.map(({ start, end }, i) => (
          <span key={start}>
            {i > 0 && ' · '}
            <a href={`#at-${start}`}>{counted(end - start, 'character')}</a>
          </span>
        ))}
      </p>
    )}
    {cut.map(({ start, words }) => (
      <p key={start}>
        Cut: “<Harmless text={words.trim()} />” <a href={`/articles/${origin.id}#at-${start}`}>there</a>
      </p>
    ))}
  </>
)

const Notes = ({ notes }: Pick<ArticleDetail, 'notes'>) =>
  notes.length === 0 ? null : (
    <ul class="notes">
      {notes.map(({ reason, remedy }) => (
        <li key={reason}>
          <Harmless text={reason} />. {remedy}
        </li>
      ))}
    </ul>
  )
