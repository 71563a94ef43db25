import type { Actor, ActorForm, ActorName, KnownActor } from '../../model/index.ts'

/**
 * Actors from lines "id | Name, other form, other form | Later Name 2017-, other form": each further cell is a name borne
 * later. Years stand behind the first form of a cell; a `*` behind a form is `needsFuller`.
 */
export function actorRows(kind: Actor['kind'], language: string, lines: string): KnownActor[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [id = '', ...cells] = line.split('|').map(cell => cell.trim())
      return { id, kind, names: { [language]: cells.map(nameOf) } }
    })
}

const YEARS = /\s+(\d{4})?-(\d{4})?$/

function nameOf(cell: string): ActorName {
  const [first = '', ...others] = cell.split(',').map(form => form.trim())
  const years = YEARS.exec(first)
  const name = first.replace(YEARS, '')
  return {
    name,
    from: years?.[1] ? Number(years[1]) : null,
    to: years?.[2] ? Number(years[2]) : null,
    forms: [name, ...others].map(formOf),
  }
}

const formOf = (written: string): ActorForm => ({
  text: written.replace(/\*$/, ''),
  needsFuller: written.endsWith('*'),
})
