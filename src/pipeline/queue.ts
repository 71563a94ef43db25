/** A queue between one producer that may run ahead and one consumer that takes batches. */
export class BoundedQueue<T> {
  readonly #items: T[] = []
  readonly #limit: number
  #head = 0
  #ended = false
  #closed = false
  #failure: { readonly error: unknown } | null = null
  #wakeConsumer: (() => void) | null = null
  #wakeProducer: (() => void) | null = null

  constructor(limit: number) {
    this.#limit = limit
  }

  /** True once the producer has said that nothing more comes. */
  get ended(): boolean {
    return this.#ended
  }

  get waiting(): number {
    return this.#items.length - this.#head
  }

  /** Waits for room. @returns false when the consumer wants nothing more. */
  async push(item: T): Promise<boolean> {
    while (this.waiting >= this.#limit && !this.#closed) {
      await new Promise<void>(wake => {
        this.#wakeProducer = wake
      })
    }
    if (this.#closed) return false
    this.#items.push(item)
    this.#wakeConsumer?.()
    return true
  }

  end(): void {
    this.#ended = true
    this.#wakeConsumer?.()
  }

  /** The consumer gets the error after what came before it. */
  fail(error: unknown): void {
    this.#failure = { error }
  }

  /** The consumer has gone. */
  close(): void {
    this.#closed = true
    this.#wakeProducer?.()
  }

  /** Batches of at most `count` items whose weights together first reach `weight`. */
  async *batches(count: number, weigh: (item: T) => number, weight: number): AsyncGenerator<T[]> {
    while (true) {
      while (this.waiting === 0 && !this.#ended) {
        await new Promise<void>(wake => {
          this.#wakeConsumer = wake
        })
      }
      const batch = this.#take(count, weigh, weight)
      if (batch.length === 0) break
      yield batch
    }
    if (this.#failure) throw this.#failure.error
  }

  #take(count: number, weigh: (item: T) => number, weight: number): T[] {
    const batch: T[] = []
    let sum = 0
    while (batch.length < count && sum < weight && this.#head < this.#items.length) {
      const item = this.#items[this.#head++] as T
      sum += weigh(item)
      batch.push(item)
    }
    // Shifting one by one would be quadratic; the spent head is cut off once it is most of the array.
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items.splice(0, this.#head)
      this.#head = 0
    }
    this.#wakeProducer?.()
    return batch
  }
}
