import type { GivenMetadata } from '../model/index.ts'
import { canonical } from './identify-language.ts'
import type { Problem } from './layer.ts'

export const FIELDS = ['title', 'outlet', 'agency', 'published', 'url', 'language'] as const

const HOUR = '(?:[01]\\d|2[0-3])'
const ISO = new RegExp(
  `^\\d{4}(?:-\\d{2}(?:-\\d{2}(?:[T ]${HOUR}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${HOUR}:?[0-5]\\d)?)?)?)?$`,
)

/** Metadata out of a sidecar or a row of a manifest; each value that is wrong is left out and told. */
export function parseGiven(
  values: Readonly<Record<string, unknown>>,
  where: string,
): { given: GivenMetadata; problems: Problem[] } {
  const problems: Problem[] = []
  const given: Record<string, string> = {}
  const wrong = (reason: string, remedy: string): void => {
    problems.push({ rule: 'metadata-invalid', reason: `${where}: ${reason}`, remedy })
  }
  for (const [name, value] of Object.entries(values)) {
    if (!FIELDS.some(field => field === name)) {
      wrong(`there is no field "${name}"`, `The fields are ${FIELDS.join(', ')}.`)
    } else if (typeof value !== 'string') {
      if (value !== null && value !== undefined) wrong(`"${name}" is no text`, 'Put it into quotation marks.')
    } else if (value.trim() === '') {
      // An empty cell says nothing.
    } else if (name === 'published' && !isIsoDate(value.trim())) {
      wrong(`"${value}" is no date`, 'Write it as 2031-05-03, or 2031-05 where the day is not known.')
    } else if (name === 'language' && canonical(value) === null) {
      wrong(`"${value}" is no language`, 'Write it as en, es, pt-BR …')
    } else given[name] = normal(name, value.trim())
  }
  return { given, problems }
}

/** ISO 8601 parts day and hour by a T; people write a space. */
const normal = (name: string, value: string): string =>
  name === 'published' ? value.replace(' ', 'T') : value

export function isIsoDate(text: string): boolean {
  if (!ISO.test(text)) return false
  const day = `${text.slice(0, 10)}-01-01`.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day
}
