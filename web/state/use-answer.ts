import { useEffect, useState } from 'preact/hooks'

export interface Asked<T> {
  /** The latest answer; the one before stays while a new one is awaited, so that nothing jumps. */
  readonly value: T | null
  readonly error: Error | null
  readonly loading: boolean
  /** Asks anew. */
  readonly again: () => void
}

/** Asks whenever `key` changes; an answer that comes late, after another question, is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ value: T | null; error: Error | null; key: string | null }>({
    value: null,
    error: null,
    key: null,
  })
  const [round, setRound] = useState(0)
  const wanted = `${round} ${key}`
  useEffect(() => {
    let late = false
    ask().then(
      value => late || setState({ value, error: null, key: wanted }),
      (error: Error) => late || setState({ value: null, error, key: wanted }),
    )
    return () => {
      late = true
    }
    // `key` stands for all that `ask` depends on.
  }, [wanted])
  return { ...state, loading: state.key !== wanted, again: () => setRound(round + 1) }
}
