/** An element of a page, in a list in document order: its descendants are the nodes from `index + 1` to before `end`. */
export interface PageElement {
  readonly type: 'element'
  readonly index: number
  /** Index of the parent, -1 at the top. */
  readonly parent: number
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly end: number
}

/** A text node, entities decoded, white space as it stands in the source. */
export interface PageText {
  readonly type: 'text'
  readonly index: number
  readonly parent: number
  readonly text: string
}

export type PageNode = PageElement | PageText

/** What the head says, and scripts of type `application/ld+json` anywhere. */
export interface PageHead {
  readonly title: string | null
  /** `name`, `property`, `itemprop` or `http-equiv`, lower case, with the content; in document order. */
  readonly meta: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly jsonLd: readonly string[]
  readonly language: string | null
}

/** A page without what is never shown: scripts, styles, templates, comments. */
export interface Page {
  readonly nodes: readonly PageNode[]
  readonly head: PageHead
  /** Characters of text in all nodes. */
  readonly characters: number
  /** Reading stopped at a limit: what came later is not in `nodes`. */
  readonly cut: boolean
}

/** The elements that a node stands in, the nearest first; an element is not its own ancestor. */
export function* ancestors(page: Page, node: PageNode): Generator<PageElement> {
  for (let at = node.parent; at >= 0; ) {
    const parent = page.nodes[at]
    if (parent?.type !== 'element') return
    yield parent
    at = parent.parent
  }
}
