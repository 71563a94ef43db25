import type { ArticleDetail } from '../../src/api/contract/articles.ts'

/** The bytes as they came, in a frame that may run nothing, load nothing and lead nowhere. */
export const Original = ({ detail: { sha256, format } }: { readonly detail: ArticleDetail }) => (
  <section class="original" aria-label="The original">
    <p class="facts">
      The original as it came ({format ?? 'unknown format'}); scripts do not run, and pictures from elsewhere
      are not loaded. SHA-256 {sha256}
    </p>
    <iframe title="The original as it came" src={`/api/originals/${sha256}`} sandbox="" />
  </section>
)
