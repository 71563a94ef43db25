/** A review that cannot be taken in: what is wrong with it, what to do instead, and the data for whoever shows it. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError'
  readonly kind:
    | 'no-record'
    | 'no-review'
    | 'not-reviewable'
    | 'no-field'
    | 'bad-value'
    | 'unlike'
    | 'incomplete'
  readonly remedy: string
  /** The field, id or value that is at fault. */
  readonly at: string | null
  constructor(kind: ReviewError['kind'], message: string, remedy: string, at: string | null = null) {
    super(message)
    this.kind = kind
    this.remedy = remedy
    this.at = at
  }
}
