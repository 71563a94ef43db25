import type { BiLstm, Kernel } from '../../network/index.ts'
import type { Stretch } from '../words.ts'
import { CLASSES, type Features } from './read-features.ts'
import type { Header } from './read-weights.ts'
import { biLstmOf, type Tensors } from './tensors.ts'

/** Gives for each stretch its tokens' states: n × 2·hidden. */
export type Encode = (features: Features, stretches: readonly Stretch[]) => Float32Array[]

const WIDTH = CLASSES.length
const UNKNOWN = 1
/** Ids of padding and of the unknown come first. */
const FIRST_ID = 2
/** Rows kept of each kind, some 3 KB each: words repeat, and so do rows of closed features. */
const KEPT = 12_288

/** Two layers of BiLSTM over embeddings of words, affixes and closed features. */
export function createEncoder(kernel: Kernel, header: Header, tensors: Tensors): Encode {
  const first = kernel.loadBiLstm(biLstmOf(tensors, 'first', header.hidden), 'short')
  const second = kernel.loadBiLstm(biLstmOf(tensors, 'second', header.hidden), 'short')
  const project = createProjection(kernel, first, header, tensors)
  return (features, stretches) =>
    kernel.biLstm(second, kernel.biLstmFrom(first, project(features, stretches)))
}

/**
 * The first layer's input projection by table: it is a sum over the features, and the part of a word's form and that
 * of a row of closed features are each made once and kept.
 */
function createProjection(kernel: Kernel, first: BiLstm, header: Header, tensors: Tensors) {
  const words = wordPart(header, tensors)
  const closed = classPart(tensors, words.width)
  const byForm = createTable(kernel, first, words.fill, true)
  const byClasses = createTable(kernel, first, closed, false)
  return ({ words: forms, classes }: Features, stretches: readonly Stretch[]): Float32Array[] => {
    const keys = stretches.map(({ first: from, end }) => ({
      forms: forms.slice(from, end),
      rows: rowKeys(classes, from, end),
    }))
    const formRows = byForm(keys.flatMap(one => one.forms))
    const classRows = byClasses(keys.flatMap(one => one.rows))
    return keys.map(({ forms: own, rows }) => {
      const result = new Float32Array(own.length * first.projection)
      own.forEach((form, i) => {
        const word = formRows.get(form)
        const row = classRows.get(rows[i] ?? '')
        if (word !== undefined && row !== undefined) addRows(result, i * first.projection, word, row)
      })
      return result
    })
  }
}

function addRows(result: Float32Array, at: number, a: Float32Array, b: Float32Array): void {
  for (let k = 0; k < a.length; k++) result[at + k] = (a[k] ?? 0) + (b[k] ?? 0)
}

function rowKeys(classes: Uint8Array, from: number, end: number): string[] {
  const keys: string[] = []
  for (let i = from; i < end; i++) {
    let key = ''
    for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) key += String.fromCharCode(classes[k] ?? 0)
    keys.push(key)
  }
  return keys
}

/**
 * Projections by key, those that are missing made together. A full table begins anew, so that no text fills the memory;
 * what it gives never depends on that.
 */
function createTable(
  kernel: Kernel,
  first: BiLstm,
  fill: (x: Float32Array, key: string) => void,
  bias: boolean,
): (keys: readonly string[]) => ReadonlyMap<string, Float32Array> {
  let table = new Map<string, Float32Array>()
  return keys => {
    if (table.size > KEPT) table = new Map()
    const missing = [...new Set(keys)].filter(key => !table.has(key))
    if (missing.length === 0) return table
    const x = new Float32Array(missing.length * first.input)
    missing.forEach((key, k) => {
      fill(x.subarray(k * first.input, (k + 1) * first.input), key)
    })
    const rows = kernel.project(first, x, missing.length, bias)
    missing.forEach((key, k) => {
      table.set(key, rows.slice(k * first.projection, (k + 1) * first.projection))
    })
    return table
  }
}

function wordPart({ words, prefixes, suffixes }: Header, tensors: Tensors) {
  const parts = [
    { ids: idsOf(words), table: tensors('words.0.weight'), cut: (form: string) => form },
    { ids: idsOf(prefixes), table: tensors('words.1.weight'), cut: (form: string) => form.slice(0, 3) },
    { ids: idsOf(suffixes), table: tensors('words.2.weight'), cut: (form: string) => form.slice(-3) },
  ].map(part => ({ ...part, size: part.table.length / (part.ids.size + FIRST_ID) }))
  const fill = (x: Float32Array, form: string): void => {
    let at = 0
    for (const { ids, table, cut, size } of parts) {
      const id = ids.get(cut(form)) ?? UNKNOWN
      x.set(table.subarray(id * size, (id + 1) * size), at)
      at += size
    }
  }
  return { fill, width: parts.reduce((sum, { size }) => sum + size, 0) }
}

const idsOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, k) => [name, k + FIRST_ID]))

function classPart(tensors: Tensors, begin: number): (x: Float32Array, key: string) => void {
  const parts = CLASSES.map(({ size }, k) => {
    const table = tensors(`classes.${k}.weight`)
    return { table, size: table.length / size }
  })
  return (x, key) => {
    let at = begin
    parts.forEach(({ table, size }, k) => {
      const value = key.charCodeAt(k)
      x.set(table.subarray(value * size, (value + 1) * size), at)
      at += size
    })
  }
}
