import type { ImportState } from '../../src/api/contract/import.ts'
import { Answered } from '../components/asked.tsx'
import { Choose } from '../import/choose.tsx'
import { askState, useJob } from '../import/job.ts'
import { Progress } from '../import/progress.tsx'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import '../styles/import.css'

/** Files and pasted text into the ledger. */
export function ImportPage() {
  useTitle('Import')
  const asked = useAnswer('import', askState)
  return (
    <>
      <h1>Import</h1>
      <Answered asked={asked}>{state => <Import first={state} />}</Answered>
    </>
  )
}

function Import({ first }: { readonly first: ImportState }) {
  const { state, fault, start, cancel } = useJob(first)
  const { running, refused } = state.value
  if (refused !== null)
    return (
      <section class="message">
        <p>Nothing can be imported here: {refused}. All else can be read.</p>
      </section>
    )
  return (
    <>
      <Progress state={state.value} cancel={() => void cancel()} />
      {fault.value !== null && (
        <p class="refused" role="alert">
          {fault.value}
        </p>
      )}
      {!running && <Choose start={form => void start(form)} />}
    </>
  )
}
