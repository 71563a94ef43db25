import { MAX_JSON_LD } from '../limits.ts'

/** Plain JSON of unknown make. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type JsonObject = { readonly [key: string]: Json }

/** What a page's structured data say. */
export interface StructuredData {
  /** Objects with a `@type`, those that describe an article first. */
  readonly articles: readonly JsonObject[]
  /** Scripts that were no JSON even after mending. */
  readonly broken: number
}

/** Objects of one page that are looked at: a hostile page nests a million. */
const MAX_OBJECTS = 2_000

const ARTICLE_TYPE = /article|posting|report|newsitem/i

/** Finds the objects that describe an article, in arrays and `@graph`s of any depth; a list stands in for recursion. */
export function readJsonLd(scripts: readonly string[]): StructuredData {
  const articles: JsonObject[] = []
  let broken = 0
  let length = 0
  for (const script of scripts) {
    length += script.length
    if (length > MAX_JSON_LD) break
    const value = parse(script)
    if (value === undefined) broken++
    else articles.push(...articlesIn(value))
  }
  return { articles, broken }
}

function articlesIn(root: Json): JsonObject[] {
  const found: JsonObject[] = []
  const queue: Json[] = [root]
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at]
    if (isList(value)) queue.push(...value.slice(0, MAX_OBJECTS))
    else if (isObject(value)) {
      if (listOf(value['@type']).some(type => typeof type === 'string' && ARTICLE_TYPE.test(type)))
        found.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'liveBlogUpdate'])
        if (key in value && key !== 'liveBlogUpdate') queue.push(value[key] ?? null)
    }
  }
  return found
}

/** Line feeds inside strings, comment wrappers and trailing commas are what breaks such scripts in the wild. */
function parse(script: string): Json | undefined {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|;)\s*$/, '')
  return tryParse(bare) ?? tryParse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'))
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** A value that may be single or a list, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value]

/** The names in a value that is a name, an object with a name, or a list of such. */
export function namesIn(value: Json | undefined): readonly string[] {
  return listOf(value)
    .slice(0, 50)
    .flatMap(item => (isObject(item) ? listOf(item.name).slice(0, 1) : [item]))
    .filter(name => typeof name === 'string')
    .map(name => name.replace(/\s+/g, ' ').trim())
    .filter(name => name !== '' && name.length <= 300)
}

/** The first text that any of the articles has under the key. */
export function textOf(data: StructuredData, key: string): string | null {
  for (const article of data.articles) {
    const value = listOf(article[key])[0]
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 2_000)
  }
  return null
}

/** The first names that any of the articles has under the key. */
export function namesOf(data: StructuredData, key: string): readonly string[] {
  for (const article of data.articles) {
    const names = namesIn(article[key])
    if (names.length > 0) return names
  }
  return []
}
