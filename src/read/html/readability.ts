import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { isHidden } from './is-hidden.ts'
import type { Page, PageElement } from './page.ts'

/** Carries a node's index through Readability: attributes outlive its retries and its changes of tag. */
const INDEX = 'data-cc-index'

interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute?(name: string): string | null
}

/**
 * Indices of the text nodes that Readability takes for the article, in document order; empty where it finds none.
 * The DOM is the one that comes with it: on linkedom the same 92 pages took twice as long.
 */
export function readabilityTexts(page: Page): readonly number[] {
  // Its DOM is the browser's as far as Readability asks, which the types cannot know.
  const document = new JSDOMParser().parse(serialise(page)) as ConstructorParameters<typeof Readability>[0]
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
  const places = placesByText(page)
  const found: number[] = []
  let next = 0
  for (const text of textsUnder(root)) {
    const origin = originOf(page, text)
    const from = Math.max(next, (origin?.index ?? 0) + 1)
    const place = firstFrom(places.get(squeeze(wholeText(text))) ?? [], from)
    if (place === undefined || !origin || place >= origin.end) continue
    found.push(place)
    next = place + 1
  }
  return found
}

/** Indices of the text nodes by what they say, ascending; blank ones left out. */
function placesByText(page: Page): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const node of page.nodes) {
    const text = node.type === 'text' ? squeeze(node.text) : ''
    if (text === '') continue
    const there = places.get(text)
    if (there) there.push(node.index)
    else places.set(text, [node.index])
  }
  return places
}

/** The first of ascending numbers that is not below `from`, by halving: one word may stand on a page ten thousand times. */
function firstFrom(numbers: readonly number[], from: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return numbers[low]
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

/** With the text nodes beside it: changes of the tree may have left a text in two. */
function wholeText(text: DomNode): string {
  let whole = ''
  for (let at: DomNode | null = text; at?.nodeType === TEXT; at = at.nextSibling)
    whole += at.textContent ?? ''
  return whole
}

const TEXT = 3

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The page as well-formed markup with a body, which Readability's own DOM takes for granted. */
function serialise(page: Page): string {
  const parts: string[] = [`<html><head></head><body ${INDEX}="-1">`]
  const open: PageElement[] = []
  const closeBefore = (index: number): void => {
    for (let last = open.at(-1); last && last.end <= index; last = open.at(-1)) {
      open.pop()
      parts.push('</', last.tag, '>')
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

const attributesOf = (element: PageElement): string[] =>
  Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
