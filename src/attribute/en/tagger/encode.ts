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
/** Rows kept of each kind, some 4 KB each: words repeat, and so do rows of closed features. */
const KEPT = 4_096

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
  const takeAreas = areaKeeper()
  const byForm = createTable(kernel, first, words.fill, true)
  const byClasses = createTable(kernel, first, closed, false)
  return ({ words: forms, classes }: Features, stretches: readonly Stretch[]): Float32Array[] => {
    const keys = stretches.map(({ first: from, end }) => ({
      forms: forms.slice(from, end),
      rows: rowKeys(classes, from, end),
    }))
    const formRows = byForm(keys.flatMap(one => one.forms))
    const classRows = byClasses(keys.flatMap(one => one.rows))
    const areas = takeAreas(keys.map(one => one.forms.length * first.projection))
    return keys.map(({ forms: own, rows }, n) => {
      const result = areas[n] ?? new Float32Array(0)
      own.forEach((form, i) => {
        const word = formRows.get(form)
        const row = classRows.get(rows[i] ?? 0)
        if (word !== undefined && row !== undefined) addRows(result, i * first.projection, word, row)
      })
      return result
    })
  }
}

/** Areas for one call, in memory that the next call uses again: a book's projections are hundreds of megabytes. */
function areaKeeper(): (sizes: readonly number[]) => Float32Array[] {
  let memory = new Float32Array(0)
  return sizes => {
    const total = sizes.reduce((sum, size) => sum + size, 0)
    if (memory.length < total) memory = new Float32Array(total)
    let at = 0
    return sizes.map(size => {
      at += size
      return memory.subarray(at - size, at)
    })
  }
}

function addRows(result: Float32Array, at: number, a: Float32Array, b: Float32Array): void {
  for (let k = 0; k < a.length; k++) result[at + k] = (a[k] ?? 0) + (b[k] ?? 0)
}

/** A row of closed features as one number, the last feature in its lowest place; all of them stay below 2^53. */
function rowKeys(classes: Uint8Array, from: number, end: number): number[] {
  const keys: number[] = []
  for (let i = from; i < end; i++) {
    let key = 0
    for (let k = 0; k < WIDTH; k++) key = key * (CLASSES[k]?.size ?? 1) + (classes[i * WIDTH + k] ?? 0)
    keys.push(key)
  }
  return keys
}

/**
 * Projections by key, those that are missing made together. A full table begins anew, so that no text fills the memory;
 * what it gives never depends on that.
 */
function createTable<Key>(
  kernel: Kernel,
  first: BiLstm,
  fill: (x: Float32Array, key: Key) => void,
  bias: boolean,
): (keys: readonly Key[]) => ReadonlyMap<Key, Float32Array> {
  let table = new Map<Key, Float32Array>()
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

function classPart(tensors: Tensors, begin: number): (x: Float32Array, key: number) => void {
  let at = begin
  const parts = CLASSES.map(({ size: values }, k) => {
    const table = tensors(`classes.${k}.weight`)
    const size = table.length / values
    at += size
    return { table, size, values, at: at - size }
  }).reverse()
  return (x, key) => {
    let rest = key
    for (const { table, size, values, at: place } of parts) {
      const value = rest % values
      rest = (rest - value) / values
      x.set(table.subarray(value * size, (value + 1) * size), place)
    }
  }
}
