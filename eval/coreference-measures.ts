/** Chains as sets of keys of mentions. */
export type Chains = readonly ReadonlySet<string>[]

export interface Pair {
  readonly gold: Chains
  readonly found: Chains
}

/** Numerator and denominator of recall and of precision, summed over articles. */
export interface Counts {
  readonly recall: readonly [number, number]
  readonly precision: readonly [number, number]
}

type OneWay = (of: Chains, against: Chains) => readonly [number, number]

const bothWays = (pairs: readonly Pair[], measure: OneWay): Counts => {
  const sum = (results: readonly (readonly [number, number])[]): [number, number] => [
    results.reduce((total, [n]) => total + n, 0),
    results.reduce((total, [, d]) => total + d, 0),
  ]
  return {
    recall: sum(pairs.map(({ gold, found }) => measure(gold, found))),
    precision: sum(pairs.map(({ gold, found }) => measure(found, gold))),
  }
}

const homes = (chains: Chains): Map<string, number> =>
  new Map(chains.flatMap((chain, i) => [...chain].map(key => [key, i] as const)))

/** Vilain and others, 1995: links that are kept. */
export const muc = (pairs: readonly Pair[]): Counts =>
  bothWays(pairs, (of, against) => {
    const home = homes(against)
    let kept = 0
    let all = 0
    for (const chain of of) {
      const parts = new Set([...chain].map(key => home.get(key) ?? `alone ${key}`))
      kept += chain.size - parts.size
      all += chain.size - 1
    }
    return [kept, all]
  })

/** Bagga and Baldwin, 1998: for each mention, the share of its chain that is found with it. */
export const b3 = (pairs: readonly Pair[]): Counts =>
  bothWays(pairs, (of, against) => {
    const home = homes(against)
    let sum = 0
    let all = 0
    for (const chain of of) {
      const counts = new Map<number, number>()
      for (const key of chain) {
        const at = home.get(key)
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
      }
      for (const count of counts.values()) sum += (count * count) / chain.size
      all += chain.size
    }
    return [sum, all]
  })

/** Luo, 2005, with the similarity of the two chains as the official scorer has it: the best one-to-one pairing. */
export const ceafE = (pairs: readonly Pair[]): Counts => {
  let similarity = 0
  let gold = 0
  let found = 0
  for (const pair of pairs) {
    similarity += bestPairing(pair)
    gold += pair.gold.length
    found += pair.found.length
  }
  return { recall: [similarity, gold], precision: [similarity, found] }
}

function bestPairing({ gold, found }: Pair): number {
  const [rows, columns] = gold.length <= found.length ? [gold, found] : [found, gold]
  const weights = rows.map(row => columns.map(column => (2 * common(row, column)) / (row.size + column.size)))
  return hungarian(weights)
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].reduce((count, key) => count + (b.has(key) ? 1 : 0), 0)

/** State of one pairing: potentials of rows and columns, and the row that each column has (0 for none). */
interface Pairing {
  readonly u: Float64Array
  readonly v: Float64Array
  readonly rowOf: Int32Array
}

const get = (array: Float64Array | Int32Array, i: number): number => array[i] ?? 0

/** The greatest sum of weights with one column for each row, rows no more than columns. Cubic; chains of an article are few. */
function hungarian(weights: readonly (readonly number[])[]): number {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const weight = (row: number, column: number): number => weights[row - 1]?.[column - 1] ?? 0
  const pairing: Pairing = {
    u: new Float64Array(rows + 1),
    v: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  }
  for (let row = 1; row <= rows; row++) giveColumn(pairing, row, (r, c) => -weight(r, c))
  let sum = 0
  pairing.rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) sum += weight(row, column)
  })
  return sum
}

/** Finds the row a column by the cheapest way of moving others along. */
function giveColumn(
  { u, v, rowOf }: Pairing,
  row: number,
  cost: (row: number, column: number) => number,
): void {
  const width = rowOf.length
  const least = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(width)
  const used = new Uint8Array(width)
  let column = 0
  rowOf[0] = row
  do {
    used[column] = 1
    const at = get(rowOf, column)
    let next = 0
    let delta = Number.POSITIVE_INFINITY
    for (let j = 1; j < width; j++) {
      if (used[j]) continue
      const reduced = cost(at, j) - get(u, at) - get(v, j)
      if (reduced < get(least, j)) {
        least[j] = reduced
        from[j] = column
      }
      if (get(least, j) < delta) {
        delta = get(least, j)
        next = j
      }
    }
    shift({ u, v, rowOf }, used, least, delta)
    column = next
  } while (get(rowOf, column) !== 0)
  for (let j = column; j !== 0; j = get(from, j)) rowOf[j] = get(rowOf, get(from, j))
}

function shift({ u, v, rowOf }: Pairing, used: Uint8Array, least: Float64Array, delta: number): void {
  rowOf.forEach((row, j) => {
    if (used[j]) {
      u[row] = get(u, row) + delta
      v[j] = get(v, j) - delta
    } else least[j] = get(least, j) - delta
  })
}

export function f1Of({ recall, precision }: Counts): number {
  const [r, p] = [recall[0] / Math.max(1, recall[1]), precision[0] / Math.max(1, precision[1])]
  return r + p === 0 ? 0 : (2 * r * p) / (r + p)
}

export const averageOf = (all: readonly Counts[]): number =>
  all.reduce((sum, counts) => sum + f1Of(counts), 0) / Math.max(1, all.length)
