import { DepthLimitedParser } from './depth-limited-parser.ts'
import { HeadCollector } from './head-collector.ts'
import { CHUNK, MAX_ATTRIBUTE, MAX_ATTRIBUTES, MAX_NODES, MAX_TEXT } from './limits.ts'
import type { Page, PageElement, PageNode, PageText } from './page.ts'
import { KEPT_ATTRIBUTES, UNSEEN_TAGS } from './tags.ts'

type Growing<T> = { -readonly [K in keyof T]: T[K] }

/** Bytes already decoded → the page as a flat list of nodes. Never throws: what is malformed is mended as a browser would, roughly. */
export function parsePage(html: string): Page {
  const builder = new PageBuilder()
  const parser = new DepthLimitedParser(builder, () => builder.depth)
  for (let at = 0; at < html.length && !builder.full; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return {
    nodes: builder.nodes,
    head: builder.head.result(),
    characters: builder.characters,
    cut: builder.full,
  }
}

class PageBuilder {
  readonly nodes: PageNode[] = []
  readonly head = new HeadCollector()
  /** Elements open, those that are dropped included. */
  depth = 0
  full = false
  characters = 0
  private readonly open: Growing<PageElement>[] = []
  /** Depth at which an unseen element was entered; what is inside goes too. */
  private unseenAt = 0
  private lastText: Growing<PageText> | null = null

  onopentag(tag: string, given: Readonly<Record<string, string>>): void {
    this.depth++
    const attributes = keptAttributes(given)
    this.head.onopentag(tag, attributes)
    if (this.unseenAt > 0 || this.full) return
    if (tag === 'title' || UNSEEN_TAGS.has(tag)) {
      this.unseenAt = this.depth
      return
    }
    this.lastText = null
    const element = {
      type: 'element' as const,
      index: this.nodes.length,
      parent: this.top(),
      tag,
      attributes,
      end: 0,
    }
    this.nodes.push(element)
    this.open.push(element)
    this.full = this.nodes.length >= MAX_NODES
  }

  onclosetag(tag: string): void {
    this.head.onclosetag(tag)
    const unseen = this.unseenAt > 0
    if (this.unseenAt === this.depth) this.unseenAt = 0
    this.depth--
    if (unseen) return
    this.lastText = null
    const element = this.open.length > this.depth ? this.open.pop() : undefined
    if (element) element.end = this.nodes.length
  }

  ontext(text: string): void {
    this.head.ontext(text)
    if (this.unseenAt > 0 || this.full) return
    this.characters += text.length
    this.full = this.characters > MAX_TEXT
    const clean = text.replaceAll('\0', '')
    if (this.lastText) {
      this.lastText.text += clean
    } else {
      this.lastText = { type: 'text', index: this.nodes.length, parent: this.top(), text: clean }
      this.nodes.push(this.lastText)
    }
  }

  private top(): number {
    return this.open.at(-1)?.index ?? -1
  }
}

/** Those attributes that rules look at, cut to a length that no honest class, date or address reaches. */
function keptAttributes(given: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {}
  let seen = 0
  for (const name in given) {
    if (++seen > MAX_ATTRIBUTES) break
    if (KEPT_ATTRIBUTES.has(name)) kept[name] = (given[name] ?? '').slice(0, MAX_ATTRIBUTE)
  }
  return kept
}
