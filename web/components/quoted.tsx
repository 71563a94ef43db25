import type { Quoted, Voice } from '../../src/api/contract/facets.ts'
import type { ArticleRef } from '../../src/api/contract/line.ts'
import { sentence, whereOf } from './line.tsx'

/** Words of an article, one click from where they stand. */
export const QuotedWords = ({ quoted: { article, start, words } }: { readonly quoted: Quoted }) => (
  <>
    “{words}” <a href={`/articles/${article.id}#at-${start}`}>{whereOf(article)}</a>
  </>
)

/** Whose word it is: a speaker's, one click from the saying, or the article's own. */
export const VoiceOf = ({ voice, article }: { readonly voice: Voice; readonly article: ArticleRef }) =>
  voice.statement === null ? (
    <>
      {voice.name === null ? 'told by' : `${voice.name}, in`} {whereOf(article)}
    </>
  ) : (
    <>
      according to {voice.name ?? 'an open source'},{' '}
      <a href={sentence(article.id, voice.statement)}>{whereOf(article)}</a>
    </>
  )
