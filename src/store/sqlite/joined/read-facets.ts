import type { Agreement, AgreementTrace, Control, Figure, Rival } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'
import { numberOf, type Row, recordOf, textOf } from '../rows.ts'
import { joinAgreement } from './join-agreement.ts'

/** What is linked to a facet; one pair may be found under several keys. */
const LINKS = `
  SELECT DISTINCT f.record_id AS other, l.relation, l.link FROM (
    SELECT b AS n, relation, link FROM facet_link WHERE a = ?1
    UNION SELECT a, relation, link FROM facet_link WHERE b = ?1
  ) l JOIN facet f ON f.n = l.n`

/** A figure with those of other voices that it agrees or clashes with. */
export function readFigure(reader: Reader, id: string): Figure | null {
  const figure = recordIn<Figure>(reader, 'figure', id)
  return figure && { ...figure, ...acrossOf(reader, id, figure.conflicts) }
}

export function readControl(reader: Reader, id: string): Control | null {
  const control = recordIn<Control>(reader, 'control', id)
  return control && { ...control, ...acrossOf(reader, id, []) }
}

const recordIn = <T>(reader: Reader, table: 'figure' | 'control', id: string): T | null => {
  const row = reader.get(`SELECT record FROM ${table} WHERE id = ?`, id)
  return row ? recordOf<T>(row) : null
}

interface Across {
  readonly conflicts: readonly string[]
  readonly group?: string
  readonly rivals?: readonly Rival[]
}

function acrossOf(reader: Reader, id: string, within: readonly string[]): Across {
  const facet = reader.get('SELECT n, grp FROM facet WHERE id = ?', id)
  if (!facet) return { conflicts: within }
  const links = rivalsIn(reader.all(LINKS, numberOf(facet, 'n')))
  if (links.length === 0) return { conflicts: within }
  const rivals = links.filter(({ relation }) => relation !== 'same')
  const conflicts = rivals.filter(({ relation }) => relation === 'conflict').map(rival => rival.with)
  return {
    conflicts: [...new Set([...within, ...conflicts])].sort(),
    group: textOf(facet, 'grp'),
    ...(rivals.length > 0 ? { rivals } : {}),
  }
}

/** In the order of ids, each once. */
function rivalsIn(rows: readonly Row[]): readonly Rival[] {
  const found = new Map<string, Rival>()
  for (const row of rows) {
    const other = textOf(row, 'other')
    found.set(other, { with: other, ...recordOf<Omit<Rival, 'with'>>(row, 'link') })
  }
  return [...found.values()].sort((a, b) => (a.with < b.with ? -1 : 1))
}

/** One agreement from its parts under all its ids, by any of them. */
export function readAgreement(reader: Reader, asked: string): Agreement | null {
  const id = agreementOf(reader, asked)
  const [first, ...others] = reader.all(PARTS, id).map(row => recordOf<Agreement>(row))
  if (first === undefined) return null
  const perhaps = rivalsIn(reader.all(SUGGESTED, id)).filter(other => other.with !== id)
  const joined = joinAgreement([first, ...others])
  const parties = others.length === 0 ? joined.parties : partiesOf(reader, id)
  return { ...joined, id, parties, ...(perhaps.length > 0 ? { perhaps } : {}) }
}

/** By whom they are rather than by the words of each article: of "the rebels" and their name, only the name. */
function partiesOf(reader: Reader, id: string): readonly string[] {
  const traces = reader.all(TRACES, id).map(row => recordOf<AgreementTrace>(row, 'trace'))
  return [...new Set(traces.flatMap(({ parties }) => parties))].sort()
}

const TRACES = `
  SELECT trace FROM facet WHERE record_id = ?1 OR record_id IN (SELECT part FROM agreement_alias WHERE id = ?1)`

/** Not by way of the view, which no index serves. */
const PARTS = `
  SELECT record FROM agreement_part WHERE id = ?1 OR id IN (SELECT part FROM agreement_alias WHERE id = ?1)
  ORDER BY id, article, ordinal`

function agreementOf(reader: Reader, part: string): string {
  const row = reader.get('SELECT id FROM agreement_alias WHERE part = ?', part)
  return row ? textOf(row, 'id') : part
}

/** Agreements that a part of this one may be, each under the id that it is listed by. */
const SUGGESTED = `
  SELECT coalesce(x.id, f.record_id) AS other, min(l.link) AS link FROM facet own
  JOIN (SELECT a, b, link FROM facet_link WHERE relation = 'perhaps' UNION SELECT b, a, link FROM facet_link WHERE relation = 'perhaps') l
    ON l.a = own.n
  JOIN facet f ON f.n = l.b
  LEFT JOIN agreement_alias x ON x.part = f.record_id
  WHERE own.record_id = ?1 OR own.record_id IN (SELECT part FROM agreement_alias WHERE id = ?1)
  GROUP BY 1`
