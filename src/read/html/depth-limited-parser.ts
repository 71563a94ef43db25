import { type Handler, Parser } from 'htmlparser2'
import { MAX_DEPTH } from './limits.ts'
import { RAW_TAGS } from './tags.ts'

/**
 * htmlparser2 with a bounded stack: its own is searched and shifted on every tag, which on 100,000 open `<div>`
 * costs the square of that. Beyond the limit an element is taken as empty and its content as its parent's.
 */
export class DepthLimitedParser extends Parser {
  private readonly depth: () => number
  private tooDeep = false
  private flattened = 0

  /** `depth` tells how many elements the handler holds open. */
  constructor(handler: Partial<Handler>, depth: () => number) {
    super(handler, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false })
    this.depth = depth
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.tooDeep && !RAW_TAGS.has(name))
  }

  override onopentagname(start: number, endIndex: number): void {
    this.tooDeep = this.depth() >= MAX_DEPTH
    if (this.tooDeep) this.flattened++
    super.onopentagname(start, endIndex)
  }

  override onclosetag(start: number, endIndex: number): void {
    this.tooDeep = this.flattened > 0
    if (this.tooDeep) this.flattened--
    super.onclosetag(start, endIndex)
  }
}
