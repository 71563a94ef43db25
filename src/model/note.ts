/** What could not be read, resolved or done, and what to do about it. */
export interface Note {
  readonly type: 'note'
  readonly id: string
  readonly article: string | null
  readonly uri: string | null
  readonly rule: string
  readonly reason: string
  readonly remedy: string | null
}
