import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type CsvError, parse } from 'csv-parse/sync'
import type { GivenMetadata, Note } from '../model/index.ts'
import { decode } from './decode.ts'
import type { Manifest } from './found-file.ts'
import { FIELDS, parseGiven } from './given.ts'
import { makeNote } from './make-note.ts'
import { withoutPath } from './without-path.ts'

export const MANIFEST_NAME = 'manifest.csv'

interface Row {
  readonly values: Readonly<Record<string, string>>
  readonly line: number
}

const SHAPE = 'Mend the table: file,title,outlet,agency,published,url,language – and ingest again.'

/**
 * A table with a row a file: file, title, outlet, agency, published, url, language. What is wrong in it is told by line; its
 * other rows hold, and the files are read all the same.
 * @param path of the table; `uri` is how notes name it.
 */
export async function readManifest(path: string, uri: string): Promise<Manifest> {
  const notes: Note[] = []
  const tell = (rule: string, reason: string, remedy: string | null): void => {
    notes.push(makeNote(uri, rule, reason, remedy, { detail: reason }))
  }
  const rows = new Map<string, GivenMetadata>()
  try {
    // A spreadsheet writes UTF-16 or the code page of its user as readily as UTF-8.
    const { text, problems } = decode(await readFile(path))
    for (const { rule, reason, remedy } of problems) tell(rule, reason, remedy)
    const table = parseTable(text, error => tell('manifest-broken', error, SHAPE))
    tellColumns(Object.keys(table[0]?.values ?? {}), tell)
    for (const row of table) addRow(row, rows, tell)
  } catch (error) {
    tell('manifest-broken', withoutPath(error), SHAPE)
  }
  return { path: resolve(path), rows, notes }
}

/** A manifest that was asked for says nothing: what its user wanted said of the files would be lost without a word. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError'
  readonly remedy: string
  constructor(path: string, reason: string, remedy: string) {
    super(`${path}: ${reason}`)
    this.remedy = remedy
  }
}

/**
 * A manifest that was named by itself. Rows that are broken are notes; the others hold.
 * @throws ManifestError where not one row of it can be read.
 */
export async function openManifest(path: string): Promise<Manifest> {
  const manifest = await readManifest(path, basename(path))
  if (manifest.rows.size > 0) return manifest
  const [note] = manifest.notes
  throw new ManifestError(path, note?.reason ?? 'it has no row', note?.remedy ?? SHAPE)
}

type Tell = (rule: string, reason: string, remedy: string | null) => void

/** Lists of some countries' spreadsheets are parted by semicolons; the first line shows it. */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)))
  return head.includes(',') ? ',' : (/[;\t]/.exec(head)?.[0] ?? ',')
}

function parseTable(text: string, broken: (error: string) => void): readonly Row[] {
  const rows: Row[] = []
  parse<Record<string, string>>(text, {
    columns: header => header.map((name: string) => name.trim().toLowerCase()),
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error: CsvError | undefined) => {
      if (error) broken(error.message)
      return undefined
    },
    on_record: (values, { lines }) => {
      rows.push({ values, line: lines })
      return null
    },
  })
  return rows
}

/** A column that nobody knows is told once, not once a row. */
function tellColumns(columns: readonly string[], tell: Tell): void {
  for (const column of columns)
    if (column !== 'file' && !FIELDS.some(field => field === column))
      tell('metadata-invalid', `there is no field "${column}"`, `The fields are file, ${FIELDS.join(', ')}.`)
}

function addRow({ values, line }: Row, rows: Map<string, GivenMetadata>, tell: Tell): void {
  const { file } = values
  if (!file) {
    tell(
      'manifest-broken',
      `line ${line} names no file`,
      'The first row must name the columns, with one called "file".',
    )
    return
  }
  const name = file.replaceAll('\\', '/').replace(/^\.\//, '')
  if (rows.has(name))
    tell('manifest-broken', `line ${line} names ${name} again`, 'Leave one row for it; the last one holds.')
  const known = Object.fromEntries(FIELDS.map(field => [field, values[field]]))
  const { given, problems } = parseGiven(known, `line ${line}`)
  rows.set(name, given)
  for (const { rule, reason, remedy } of problems) tell(rule, reason, remedy)
}
