import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isHidden } from './is-hidden.ts'
import type { Page, PageElement } from './page.ts'

/** Carries a node's index through Readability: attributes outlive its retries and its changes of tag. */
const INDEX = 'data-cc-index'

interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute?(name: string): string | null
}

/** Indices of the text nodes that Readability takes for the article, in document order; empty where it finds none. */
export function readabilityTexts(page: Page): readonly number[] {
  const { document } = parseHTML(serialise(page))
  const reader = new Readability<DomNode>(document, {
    serializer: node => node as unknown as DomNode,
    disableJSONLD: true,
  })
  const root = reader.parse()?.content
  return root ? matchTexts(page, root) : []
}

/**
 * Each text of the result is looked for among the texts of the element it came from, onward from the last one
 * found: equal text or none, so that no range is guessed.
 */
function matchTexts(page: Page, root: DomNode): number[] {
  const found: number[] = []
  let next = 0
  for (const text of textsUnder(root)) {
    const wanted = squeeze(wholeText(text))
    if (wanted === '') continue
    const origin = originOf(page, text)
    if (!origin) continue
    for (let at = Math.max(next, origin.index + 1); at < origin.end; at++) {
      const node = page.nodes[at]
      if (node?.type !== 'text' || squeeze(node.text) !== wanted) continue
      found.push(at)
      next = at + 1
      break
    }
  }
  return found
}

function* textsUnder(root: DomNode): Generator<DomNode> {
  let node: DomNode | null = root
  while (node) {
    if (node.nodeType === TEXT && node.previousSibling?.nodeType !== TEXT) yield node
    let following: DomNode | null = node.firstChild
    for (let at: DomNode | null = node; !following && at && at !== root; at = at.parentNode)
      following = at.nextSibling
    node = following
  }
}

function originOf(page: Page, text: DomNode): Pick<PageElement, 'index' | 'end'> | null {
  for (let at = text.parentNode; at; at = at.parentNode) {
    const index = at.getAttribute?.(INDEX)
    if (!index) continue
    const element = page.nodes[Number(index)]
    return element?.type === 'element' ? element : { index: -1, end: page.nodes.length }
  }
  return null
}

/** With the text nodes beside it: linkedom starts a new one at every entity. */
function wholeText(text: DomNode): string {
  let whole = ''
  for (let at: DomNode | null = text; at?.nodeType === TEXT; at = at.nextSibling) whole += at.nodeValue ?? ''
  return whole
}

const TEXT = 3

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The page as well-formed HTML: linkedom makes no body where none is written, and Readability needs one. */
function serialise(page: Page): string {
  const parts: string[] = [`<!doctype html><html><head></head><body ${INDEX}="-1">`]
  const open: PageElement[] = []
  const closeBefore = (index: number): void => {
    for (let last = open.at(-1); last && last.end <= index; last = open.at(-1)) {
      open.pop()
      if (!EMPTY.has(last.tag)) parts.push('</', last.tag, '>')
    }
  }
  for (let at = 0; at < page.nodes.length; at++) {
    closeBefore(at)
    const node = page.nodes[at]
    if (!node) break
    if (node.type === 'text') parts.push(escaped(node.text))
    else if (isHidden(node)) at = node.end - 1
    else if (!FRAME.has(node.tag)) {
      parts.push('<', node.tag, ` ${INDEX}="${node.index}"`, ...attributesOf(node), '>')
      open.push(node)
    }
  }
  closeBefore(Number.POSITIVE_INFINITY)
  return `${parts.join('')}</body></html>`
}

const FRAME = new Set(['html', 'head', 'body', 'meta', 'link', 'base'])

const EMPTY = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
)

const attributesOf = (element: PageElement): string[] =>
  Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
