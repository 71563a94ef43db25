import type { ComponentType } from 'preact'
import { useAnswer } from '../state/use-answer.ts'
import { Answered } from './asked.tsx'

interface Props {
  /** A name of its own for each page. */
  readonly name: string
  readonly load: () => Promise<ComponentType>
}

/** A page whose program is fetched when it is opened: charts and the map weigh more than all lists together. */
export function Lazy({ name, load }: Props) {
  const asked = useAnswer(name, async () => ({ Page: await load() }))
  return <Answered asked={asked}>{({ Page }) => <Page />}</Answered>
}
