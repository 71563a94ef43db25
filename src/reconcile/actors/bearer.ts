import type { GuiseRecord } from '../../model/index.ts'
import type { Bearer } from './types.ts'

export function bearerOf(record: GuiseRecord): Bearer {
  const named = (letter: string): string[] =>
    record.marks.filter(mark => mark.startsWith(`${letter} `)).map(mark => mark.slice(2))
  return {
    record,
    id: record.guise.id,
    names: named('n'),
    shorts: new Set(named('s')),
    marks: new Set(record.marks),
  }
}
