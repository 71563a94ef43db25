import { useEffect } from 'preact/hooks'
import { Answered } from '../components/asked.tsx'
import { sentence } from '../components/line.tsx'
import { taken, views } from '../state/client.ts'
import { navigate } from '../state/location.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'

/** A statement has no page of its own: its address leads to its sentence. */
export function StatementPage({ id }: { readonly id: string }) {
  const asked = useAnswer(id, () => taken(views.statements[':id'].$get({ param: { id } })))
  useTitle('Statement')
  const place = asked.value
  useEffect(() => {
    if (place) navigate(sentence(place.article, place.statement), { replace: true })
  }, [place])
  return (
    <Answered asked={asked}>
      {({ article, statement }) => <a href={sentence(article, statement)}>To its sentence</a>}
    </Answered>
  )
}
