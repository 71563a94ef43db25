import type { BodyLine } from '../body-line.ts'
import { classWords } from '../class-words.ts'
import { FURNITURE_PAIRS, FURNITURE_WORDS } from '../furniture-words.ts'
import type { PageElement } from '../page.ts'

/** A name that would take away more of the text than this is not the name of a box on this page. */
const MOST_BY_NAME = 0.3

/** Most words of a line that begins in a `time` element and is nothing but the time. */
const LONGEST_TIME = 8

const BOX_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'button', 'label'])

/** Drops the lines of boxes that are named for what they are: navigation, share bars, sign-up, related stories, bylines. */
export function dropBoxes(lines: readonly BodyLine[]): readonly BodyLine[] {
  const total = lengthOf(lines)
  const namesOf = new Map(lines.map(line => [line, boxNames(line)] as const))
  const byName = new Map<string, number>()
  for (const [line, names] of namesOf)
    for (const name of names) byName.set(name, (byName.get(name) ?? 0) + line.end - line.start)
  const believed = (name: string): boolean => (byName.get(name) ?? 0) <= total * MOST_BY_NAME
  return lines.filter(line => ![...(namesOf.get(line) ?? [])].some(believed))
}

function boxNames(line: BodyLine): ReadonlySet<string> {
  const names = new Set<string>()
  if (line.words <= LONGEST_TIME && line.path.some(element => element.tag === 'time')) names.add('<time>')
  for (const element of line.path) {
    if (element.tag === 'body' || element.tag === 'html') break
    for (const name of namesOfElement(element)) names.add(name)
  }
  return names
}

function namesOfElement(element: PageElement): readonly string[] {
  const words = classWords(element)
  const names = words.filter(word => FURNITURE_WORDS.has(word))
  for (const [at, word] of words.entries()) {
    const pair = `${word}-${words[at + 1] ?? ''}`
    if (FURNITURE_PAIRS.has(pair)) names.push(pair)
  }
  if (BOX_TAGS.has(element.tag)) names.push(`<${element.tag}>`)
  return names
}

const lengthOf = (lines: readonly BodyLine[]): number =>
  lines.reduce((sum, line) => sum + line.end - line.start, 0)
