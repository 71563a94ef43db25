import type { FigureRow } from '../../src/api/contract/figures.ts'
import { sentence, whereOf } from './line.tsx'

/** Figures of one quantity that cannot all hold, side by side, each with whose word it is and of what it is said. */
export const RivalTable = ({ group }: { readonly group: readonly FigureRow[] }) => (
  <table class="figures">
    <caption>{captionOf(group)}</caption>
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">Whose word</th>
        <th scope="col">Of what</th>
        <th scope="col">Printed in</th>
      </tr>
    </thead>
    <tbody>
      {group.map(figure => (
        <FigureLine key={figure.id} figure={figure} />
      ))}
    </tbody>
  </table>
)

export const FigureLine = ({ figure }: { readonly figure: FigureRow }) => {
  const { value, voice, counts, place, asOf, statement, article, start, words } = figure
  return (
    <tr>
      <td>
        <b>{value}</b>
      </td>
      <td>{voice ?? (statement === null ? 'the article itself' : 'an open source')}</td>
      <td>{[counts, place, asOf && `as of ${asOf}`].filter(Boolean).join(', ')}</td>
      <td>
        <a
          href={statement === null ? `/articles/${article.id}#at-${start}` : sentence(article.id, statement)}
        >
          “{words}”, {whereOf(article)}
        </a>
      </td>
    </tr>
  )
}

/** What most of them count. */
function captionOf(group: readonly FigureRow[]): string {
  const counts = Map.groupBy(group, ({ counts }) => counts)
  const [most] = [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return most?.[0] ?? ''
}
