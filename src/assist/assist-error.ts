export type AssistFault =
  /** The address is none that may be asked. */
  | 'address'
  | 'unreachable'
  /** The connection broke while the answer came. */
  | 'broken-off'
  | 'redirect'
  | 'status'
  | 'too-large'
  | 'too-slow'
  /** What came is no JSON, or JSON of another shape than was asked for. */
  | 'not-understood'
  | 'interrupted'

/** The server could not be asked, or gave nothing that could be read. What a model says wrongly is no error: it is a refused answer. */
export class AssistError extends Error {
  override readonly name = 'AssistError'
  readonly kind: AssistFault
  readonly remedy: string
  /** Of `status`, the number. */
  readonly status: number | null
  /** How long the server asks to be left alone. */
  readonly retryAfterMs: number | null
  constructor(
    kind: AssistFault,
    message: string,
    remedy: string,
    {
      status = null,
      retryAfterMs = null,
      cause,
    }: {
      readonly status?: number | null
      readonly retryAfterMs?: number | null
      readonly cause?: unknown
    } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    this.kind = kind
    this.remedy = remedy
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}
