import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import { params, setParams } from '../state/location.ts'
import { findIn } from './find.ts'
import type { Row } from './lay-out.ts'
import { goTo } from './place.ts'
import type { Found } from './row.tsx'

export interface Finding {
  readonly words: string
  readonly found: ReadonlySignal<Found>
  readonly step: (by: 1 | -1) => void
  readonly setWords: (words: string) => void
}

/** Find in an article: the words stand in the address, the match that is shown does not. */
export function useFind(detail: ArticleDetail, rows: readonly Row[]): Finding {
  const words = params.value.get('find') ?? ''
  const current = useSignal(0)
  const stretches = useMemo(
    () => rows.flatMap(({ stretch }) => (stretch.kind === 'furniture' ? [] : [stretch])),
    [rows],
  )
  const ranges = useComputed(() => findIn(detail.text, stretches, params.value.get('find') ?? ''))
  const found = useComputed(() => ({ ranges: ranges.value, current: current.value }))
  const show = (): void => {
    // Once the rows are drawn with it.
    setTimeout(() => goTo('found'))
  }
  return {
    words,
    found,
    step: (by: 1 | -1): void => {
      const count = ranges.value.length
      if (count > 0) current.value = (current.value + by + count) % count
      show()
    },
    setWords: (wanted: string): void => {
      current.value = 0
      setParams({ find: wanted }, { replace: true })
      show()
    },
  }
}
