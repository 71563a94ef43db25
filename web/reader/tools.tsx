import type { RefObject } from 'preact'
import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import { setParams } from '../state/location.ts'
import { FindBar } from './find-bar.tsx'
import type { Finding } from './use-find.ts'

interface Props {
  readonly detail: ArticleDetail
  readonly finding: Finding
  readonly field: RefObject<HTMLInputElement | null>
  readonly sharing: boolean
  readonly original: boolean
  readonly next: (by: 1 | -1) => void
}

/** What is done with the article: find in it, go from statement to statement, mark what is shared, see the original. */
export const Tools = ({ detail, finding, field, sharing, original, next }: Props) => (
  <div class={finding.words === '' ? 'tools' : 'tools finding'}>
    {!original && (
      <>
        <FindBar
          field={field}
          words={finding.words}
          found={finding.found.value}
          onWords={finding.setWords}
          onStep={finding.step}
        />
        {detail.statements.length > 0 && <Steps next={next} />}
        {detail.shared.length > 0 && (
          <Toggle name="Shared passages" on={sharing} set={on => setParams({ shared: on ? '1' : null })} />
        )}
      </>
    )}
    <Toggle name="Original" on={original} set={on => setParams({ view: on ? 'original' : null })} />
  </div>
)

const Steps = ({ next }: Pick<Props, 'next'>) => (
  <span class="steps">
    <span class="facts" aria-hidden="true">
      Statement
    </span>
    <button type="button" onClick={() => next(-1)} aria-label="Previous statement" title="k">
      ↑
    </button>
    <button type="button" onClick={() => next(1)} aria-label="Next statement" title="j">
      ↓
    </button>
  </span>
)

interface ToggleProps {
  readonly name: string
  readonly on: boolean
  readonly set: (on: boolean) => void
}

const Toggle = ({ name, on, set }: ToggleProps) => (
  <button type="button" aria-pressed={on} onClick={() => set(!on)}>
    {name}
  </button>
)
