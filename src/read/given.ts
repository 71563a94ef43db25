import { type GivenMetadata, isIsoDate, withHourMark } from '../model/index.ts'
import { canonical } from './identify-language.ts'
import type { Problem } from './layer.ts'

export const FIELDS = ['title', 'outlet', 'agency', 'published', 'url', 'language'] as const

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

const normal = (name: string, value: string): string => (name === 'published' ? withHourMark(value) : value)
