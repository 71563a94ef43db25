import { href } from '../state/filters.ts'

export const NotFound = () => (
  <section class="message">
    <h1>Not here</h1>
    <p>There is nothing at this address. It may be cut off, or of another ledger.</p>
    <p class="actions">
      <a href={href('/')}>To the disputes</a>
    </p>
  </section>
)
