import { MAX_JSON_LD } from './limits.ts'
import type { PageHead } from './page.ts'

/** Most entries of a kind: a page with more meta tags than this is not describing an article. */
const MAX_ENTRIES = 500

/** Listens to the parser beside the page's builder and keeps what the page says of itself. */
export class HeadCollector {
  private title: string | null = null
  private language: string | null = null
  private readonly meta: { name: string; content: string }[] = []
  private readonly links: { rel: string; href: string }[] = []
  private readonly jsonLd: string[] = []
  private into: 'title' | 'json-ld' | null = null
  private parts: string[] = []
  private collected = 0

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'html') this.language ??= attributes.lang ?? attributes['xml:lang'] ?? null
    else if (tag === 'meta') this.addMeta(attributes)
    else if (tag === 'link') this.addLink(attributes)
    else if (tag === 'title' && this.title === null) this.collect('title')
    else if (tag === 'script' && isJsonLd(attributes.type)) this.collect('json-ld')
  }

  ontext(text: string): void {
    if (this.into === null || this.collected > MAX_JSON_LD) return
    this.collected += text.length
    this.parts.push(text)
  }

  onclosetag(tag: string): void {
    if (this.into === 'title' && tag === 'title') this.title = this.collectedText().slice(0, 1_000)
    else if (this.into === 'json-ld' && tag === 'script') this.jsonLd.push(this.collectedText())
    else return
    this.into = null
  }

  result(): PageHead {
    const { title, meta, links, jsonLd, language } = this
    return { title, meta, links, jsonLd, language }
  }

  private collect(into: 'title' | 'json-ld'): void {
    this.into = into
    this.parts = []
  }

  private collectedText(): string {
    return this.parts.join('')
  }

  private addMeta(attributes: Readonly<Record<string, string>>): void {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
    const content = attributes.content
    if (!name || content === undefined || this.meta.length >= MAX_ENTRIES) return
    this.meta.push({ name: name.trim().toLowerCase(), content })
  }

  private addLink(attributes: Readonly<Record<string, string>>): void {
    const { rel, href } = attributes
    if (rel && href && this.links.length < MAX_ENTRIES) this.links.push({ rel: rel.toLowerCase(), href })
  }
}

const isJsonLd = (type: string | undefined): boolean => /^application\/ld\+json\b/i.test(type?.trim() ?? '')
