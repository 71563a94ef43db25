import { cutAtMarks, type Piece } from '../../src/model/cut-at-marks.ts'
import type { Range } from '../../src/model/span.ts'
import { Harmless } from '../components/harmless.tsx'
import type { Mark, Numbered, Row } from './lay-out.ts'
import { cardOf } from './place.ts'

/** A mark that comes and goes: what was searched for, and the place that the address names. */
export interface PassingMark extends Range {
  readonly role: 'found' | 'current' | 'at'
  readonly of: string
}

type AnyMark = Mark | PassingMark

interface Props {
  readonly text: string
  readonly row: Row
  readonly passing: readonly PassingMark[]
  readonly selected: string | null
}

/**
 * The words of a row cut at every edge of a mark. The smallest statement over a piece is the one that a click chooses;
 * every statement has its number before its first word, so that the keyboard reaches also those that others cover.
 */
export function Words({ text, row: { stretch, marks, cards, shared }, passing, selected }: Props) {
  const numbers = Map.groupBy(cards, ({ statement }) => statement.start ?? 0)
  const cuts = [...numbers.keys()].map(start => ({ start, end: stretch.end, role: 'start', of: '' }) as const)
  const passages = shared.map(({ start, end }, i) => ({ start, end, role: 'shared', of: String(i) }) as const)
  const pieces = cutAtMarks<AnyMark | (typeof cuts)[number]>(stretch, [
    ...marks,
    ...passages,
    ...passing,
    ...cuts,
  ])
  return (
    <>
      {pieces.map(piece => (
        <span key={piece.start} class="piece">
          {numbers.get(piece.start)?.map(numbered => (
            <NumberOf key={numbered.number} of={numbered} />
          ))}
          <PieceOf
            piece={{ ...piece, over: piece.over.flatMap(mark => (mark.role === 'start' ? [] : [mark])) }}
            text={text}
            selected={selected}
          />
        </span>
      ))}
    </>
  )
}

const NumberOf = ({ of: { number, statement } }: { readonly of: Numbered }) => (
  <a
    class="number"
    id={statement.id}
    href={`#${statement.id}`}
    data-to={cardOf(statement.id)}
    aria-label={`Statement ${number}: ${statement.speakerName ?? 'no source given'}, ${statement.act}`}
  >
    {number}
  </a>
)

interface PieceProps {
  readonly piece: Piece<AnyMark>
  readonly text: string
  readonly selected: string | null
}

const ROLES = ['source', 'cue', 'content', 'shared'] as const

function PieceOf({ piece: { start, end, over }, text, selected }: PieceProps) {
  const words = <Harmless text={text.slice(start, end)} />
  if (over.length === 0) return words
  const statements = over.filter(({ role }) => role === 'source' || role === 'cue' || role === 'content')
  const contents = over.filter(({ role }) => role === 'content')
  const classes = [
    ...ROLES.filter(role => over.some(mark => mark.role === role)),
    ...(contents.length > 1 ? ['nested'] : []),
    ...(statements.some(({ of }) => of === selected) ? ['on'] : []),
  ].join(' ')
  const passing =
    over.find(({ role }) => role === 'current' || role === 'at') ?? over.find(m => m.role === 'found')
  return (
    <span class={classes} data-st={smallest(statements)?.of}>
      {passing ? (
        <mark class={passing.role} id={passing.start === start && passing.of !== '' ? passing.of : undefined}>
          {words}
        </mark>
      ) : (
        words
      )}
    </span>
  )
}

/** What lies on top: of all marks over a piece the shortest, of equals the one that came last. */
const smallest = (marks: readonly AnyMark[]): AnyMark | undefined =>
  marks.reduce<AnyMark | undefined>(
    (least, mark) => (least === undefined || mark.end - mark.start <= least.end - least.start ? mark : least),
    undefined,
  )
