import { writtenDate } from '../../../lexicon/en/written-dates.ts'
import { textOf } from './json-ld.ts'
import { bears, linesWithin, metaOf, type Sources } from './sources.ts'

const META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publication_date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'date',
]

/** When it was published, as ISO 8601 and as precise as stated; a date of change is not one of publication. */
export function findPublished(sources: Sources): string | null {
  const stated = [
    textOf(sources.data, 'datePublished'),
    ...META.map(name => metaOf(sources.page, name)),
    ...times(sources),
    textOf(sources.data, 'dateCreated'),
  ]
  for (const text of stated) {
    const date = isoDate(text)
    if (date) return date
  }
  return inByline(sources)
}

const DATE_CLASSES: ReadonlySet<string> = new Set([
  'date',
  'dateline',
  'byline',
  'published',
  'pubdate',
  'posted',
  'timestamp',
  'time',
  'meta',
])
const LONGEST_BYLINE = 160

/** A full date in a short line that its class calls a date or a byline; not that of a change. */
function inByline(sources: Sources): string | null {
  for (const { text } of linesWithin(sources, bears(DATE_CLASSES))) {
    if (text.length > LONGEST_BYLINE || /\b(?:updated|modified)\b/i.test(text)) continue
    const date = writtenDate(text)
    if (date) return date
  }
  return null
}

/** `datetime` of `time` elements: the first marked as published, else the first, if all of them name the same day. */
function times({ page }: Sources): readonly string[] {
  const marked: string[] = []
  const unmarked: string[] = []
  for (const node of page.nodes) {
    const datetime =
      node.type === 'element' &&
      (node.attributes.datetime ?? (isPublished(node.attributes) ? node.attributes.content : ''))
    if (!datetime || node.type !== 'element') continue
    if (isPublished(node.attributes)) marked.push(datetime)
    else if (node.tag === 'time' && !/updated|modified/i.test(node.attributes.class ?? ''))
      unmarked.push(datetime)
  }
  const days = new Set(unmarked.map(datetime => isoDate(datetime)?.slice(0, 10) ?? null))
  return [...marked.slice(0, 1), ...(days.size === 1 ? unmarked.slice(0, 1) : [])]
}

const isPublished = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.itemprop === 'datePublished' || /\bpublished\b/.test(attributes.class ?? '')

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i

/** The text if it is an ISO 8601 date or date-time that exists, with `T` and a colon in the zone; else null. */
export function isoDate(text: string | null): string | null {
  const match = ISO.exec(text?.trim() ?? '')
  if (!match) return null
  const [, year = '', month, day, hour, minute, second, , zone] = match
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  const date = [year, month, day].filter(part => part !== undefined).join('-')
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  return `${date}T${hour}:${minute}:${second ?? '00'}${isoZone(zone)}`
}

const isoZone = (zone: string | undefined): string =>
  (zone ?? '').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1800 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
