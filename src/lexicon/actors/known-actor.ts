import type { Actor } from '../../model/index.ts'

/** One form of a name as texts write it. */
export interface ActorForm {
  readonly text: string
  /** It counts only where the article also has another form of the same actor: "IS", "Wagner". */
  readonly needsFuller: boolean
}

/** What an actor was called over some years: who changes its name stays who it is. */
export interface ActorName {
  readonly name: string
  /** Years; null where the name has no known beginning or end. An article older than `from` cannot mean it. */
  readonly from: number | null
  readonly to: number | null
  /** The name itself first, then what else it is called. */
  readonly forms: readonly ActorForm[]
}

/** An actor that the lexicon or a user's file knows, whatever an article calls it. */
export interface KnownActor {
  /** The same in every language, and what the actor's id in a ledger is made of. */
  readonly id: string
  readonly kind: Actor['kind']
  /** Primary subtag of BCP 47 → names, in the order in which they were borne. */
  readonly names: Readonly<Record<string, readonly ActorName[]>>
}

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
