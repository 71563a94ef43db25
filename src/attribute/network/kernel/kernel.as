// The numeric kernel of the sequence tagger, in AssemblyScript; scripts/build-kernel.ts compiles it.
//
// Everything here is IEEE single precision in an order that is written down: a sum runs from its start value
// through the terms k = 0, 1, 2 …, one multiplication and one addition each, whatever rows are computed beside
// it. Hence the same bits on every machine and for every grouping of sequences. No relaxed SIMD, no fused
// multiply-add.
//
// Addresses and strides are in bytes. A matrix of weights is stored in panels of eight columns:
// [panel][k][8 columns], so that the innermost loop reads it front to back.

// tanh(x) = x · N(x²) / D(x²) between −8 and 8, where it differs from ±1 by 2.3e-7; outside it stays as at ±8.
// The coefficients are our own minimax fit (Lawson's weights, degrees 3 and 4): 1.3e-7 from tanh in exact
// arithmetic, under 5e-7 in single precision. They are read from memory, four copies of each: V8 makes a
// vector anew at every use of a constant, which took a third longer.
// @ts-ignore: decorator
@inline
function constants(): usize {
  return memory.data<f32>([
    8, 8, 8, 8, -8, -8, -8, -8,
    1.1310223637409298e-5, 1.1310223637409298e-5, 1.1310223637409298e-5, 1.1310223637409298e-5,
    0.002938827802688689, 0.002938827802688689, 0.002938827802688689, 0.002938827802688689,
    0.12913641412556334, 0.12913641412556334, 0.12913641412556334, 0.12913641412556334,
    0.9999993621307852, 0.9999993621307852, 0.9999993621307852, 0.9999993621307852,
    2.4238410300193477e-7, 2.4238410300193477e-7, 2.4238410300193477e-7, 2.4238410300193477e-7,
    0.0002370284772942102, 0.0002370284772942102, 0.0002370284772942102, 0.0002370284772942102,
    0.02376382762212634, 0.02376382762212634, 0.02376382762212634, 0.02376382762212634,
    0.4624674016811839, 0.4624674016811839, 0.4624674016811839, 0.4624674016811839,
    1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5,
  ], 16)
}
const C = constants()

/** The first address that is the caller's. */
export const FREE: usize = __heap_base

// @ts-ignore: decorator
@inline
function tanh(x: v128): v128 {
  x = f32x4.pmin(v128.load(C), f32x4.pmax(v128.load(C, 16), x))
  const y = f32x4.mul(x, x)
  let n = f32x4.add(v128.load(C, 48), f32x4.mul(v128.load(C, 32), y))
  n = f32x4.add(v128.load(C, 64), f32x4.mul(n, y))
  n = f32x4.add(v128.load(C, 80), f32x4.mul(n, y))
  let d = f32x4.add(v128.load(C, 112), f32x4.mul(v128.load(C, 96), y))
  d = f32x4.add(v128.load(C, 128), f32x4.mul(d, y))
  d = f32x4.add(v128.load(C, 144), f32x4.mul(d, y))
  d = f32x4.add(v128.load(C, 160), f32x4.mul(d, y))
  return f32x4.div(f32x4.mul(n, x), d)
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const half = v128.load(C, 176)
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))))
}

/** Rows that pass through all panels together: their inputs stay in the first-level cache. */
const ROWS_AT_ONCE: i32 = 32

// @ts-ignore: decorator
@inline
function add(sum: v128, x: v128, w: v128): v128 {
  return f32x4.add(sum, f32x4.mul(x, w))
}

/** out[row] += x[row] · w, for all rows and panels. `depth` is the length of a row of x: a multiple of 4. */
export function multiply(
  x: usize, xStride: usize, rows: i32, w: usize, depth: i32, panels: i32, out: usize, outStride: usize,
): void {
  for (let first: i32 = 0; first < rows; first += ROWS_AT_ONCE) {
    const n = min(ROWS_AT_ONCE, rows - first)
    const fours = n & ~3
    const xs = x + first * xStride
    const outs = out + first * outStride
    if (fours > 0) {
      for (let panel: i32 = 0; panel < panels; panel++) {
        const weights = w + ((panel * depth) << 5)
        for (let row: i32 = 0; row < fours; row += 4) {
          fourRows(xs + row * xStride, xStride, weights, depth, outs + row * outStride + (panel << 5), outStride)
        }
      }
    }
    if (fours < n) {
      for (let panel: i32 = 0; panel < panels; panel += 2) {
        const weights = w + ((panel * depth) << 5)
        for (let row: i32 = fours; row < n; row++) {
          oneRow(xs + row * xStride, weights, depth, outs + row * outStride + (panel << 5))
        }
      }
    }
  }
}

/** Four rows by one panel: eight sums in registers. */
// @ts-ignore: decorator
@inline
function fourRows(x: usize, xStride: usize, w: usize, depth: i32, out: usize, outStride: usize): void {
  let x0 = x
  let x1 = x0 + xStride
  let x2 = x1 + xStride
  let x3 = x2 + xStride
  const out1 = out + outStride
  const out2 = out1 + outStride
  const out3 = out2 + outStride
  let a0 = v128.load(out)
  let b0 = v128.load(out, 16)
  let a1 = v128.load(out1)
  let b1 = v128.load(out1, 16)
  let a2 = v128.load(out2)
  let b2 = v128.load(out2, 16)
  let a3 = v128.load(out3)
  let b3 = v128.load(out3, 16)
  const end = x0 + (depth << 2)
  while (x0 < end) {
    let wa = v128.load(w)
    let wb = v128.load(w, 16)
    let s = v128.load_splat<f32>(x0)
    a0 = add(a0, s, wa)
    b0 = add(b0, s, wb)
    s = v128.load_splat<f32>(x1)
    a1 = add(a1, s, wa)
    b1 = add(b1, s, wb)
    s = v128.load_splat<f32>(x2)
    a2 = add(a2, s, wa)
    b2 = add(b2, s, wb)
    s = v128.load_splat<f32>(x3)
    a3 = add(a3, s, wa)
    b3 = add(b3, s, wb)

    wa = v128.load(w, 32)
    wb = v128.load(w, 48)
    s = v128.load_splat<f32>(x0, 4)
    a0 = add(a0, s, wa)
    b0 = add(b0, s, wb)
    s = v128.load_splat<f32>(x1, 4)
    a1 = add(a1, s, wa)
    b1 = add(b1, s, wb)
    s = v128.load_splat<f32>(x2, 4)
    a2 = add(a2, s, wa)
    b2 = add(b2, s, wb)
    s = v128.load_splat<f32>(x3, 4)
    a3 = add(a3, s, wa)
    b3 = add(b3, s, wb)

    wa = v128.load(w, 64)
    wb = v128.load(w, 80)
    s = v128.load_splat<f32>(x0, 8)
    a0 = add(a0, s, wa)
    b0 = add(b0, s, wb)
    s = v128.load_splat<f32>(x1, 8)
    a1 = add(a1, s, wa)
    b1 = add(b1, s, wb)
    s = v128.load_splat<f32>(x2, 8)
    a2 = add(a2, s, wa)
    b2 = add(b2, s, wb)
    s = v128.load_splat<f32>(x3, 8)
    a3 = add(a3, s, wa)
    b3 = add(b3, s, wb)

    wa = v128.load(w, 96)
    wb = v128.load(w, 112)
    s = v128.load_splat<f32>(x0, 12)
    a0 = add(a0, s, wa)
    b0 = add(b0, s, wb)
    s = v128.load_splat<f32>(x1, 12)
    a1 = add(a1, s, wa)
    b1 = add(b1, s, wb)
    s = v128.load_splat<f32>(x2, 12)
    a2 = add(a2, s, wa)
    b2 = add(b2, s, wb)
    s = v128.load_splat<f32>(x3, 12)
    a3 = add(a3, s, wa)
    b3 = add(b3, s, wb)
    w += 128
    x0 += 16
    x1 += 16
    x2 += 16
    x3 += 16
  }
  v128.store(out, a0)
  v128.store(out, b0, 16)
  v128.store(out1, a1)
  v128.store(out1, b1, 16)
  v128.store(out2, a2)
  v128.store(out2, b2, 16)
  v128.store(out3, a3)
  v128.store(out3, b3, 16)
}

/** One row by two panels, for the rows that fours leave over; each sum in the same order as above. */
// @ts-ignore: decorator
@inline
function oneRow(x: usize, w: usize, depth: i32, out: usize): void {
  let next = w + (depth << 5)
  let a = v128.load(out)
  let b = v128.load(out, 16)
  let c = v128.load(out, 32)
  let d = v128.load(out, 48)
  const end = x + (depth << 2)
  while (x < end) {
    let s = v128.load_splat<f32>(x)
    a = add(a, s, v128.load(w))
    b = add(b, s, v128.load(w, 16))
    c = add(c, s, v128.load(next))
    d = add(d, s, v128.load(next, 16))
    s = v128.load_splat<f32>(x, 4)
    a = add(a, s, v128.load(w, 32))
    b = add(b, s, v128.load(w, 48))
    c = add(c, s, v128.load(next, 32))
    d = add(d, s, v128.load(next, 48))
    w += 64
    next += 64
    x += 8
  }
  v128.store(out, a)
  v128.store(out, b, 16)
  v128.store(out, c, 32)
  v128.store(out, d, 48)
}

/** The same row into each of `rows` rows: the bias that a multiplication starts from. */
export function repeat(row: usize, bytes: usize, rows: i32, out: usize): void {
  for (let i: i32 = 0; i < rows; i++) {
    memory.copy(out, row, bytes)
    out += bytes
  }
}

/**
 * One direction of an LSTM over sequences in lockstep. `gates` holds the projected inputs step after step, and
 * within a step one row for each sequence that still runs, the longest first; `hidden` gets its rows in the
 * same order, so that the first rows of one step are the previous state of the next. `running` counts, as i32,
 * the rows of each step. A row of gates is [unit/4][i, f, g, o][4 units].
 */
export function recur(
  gates: usize, hidden: usize, cells: usize, running: usize, steps: i32, u: usize, units: i32,
): void {
  const hiddenStride = <usize>units << 2
  const gatesStride = hiddenStride << 2
  let previous: usize = 0
  for (let step: i32 = 0; step < steps; step++) {
    const rows = load<i32>(running + (step << 2))
    if (step > 0) multiply(previous, hiddenStride, rows, u, units, units >> 1, gates, gatesStride)
    activate(gates, cells, hidden, rows, units)
    previous = hidden
    hidden += rows * hiddenStride
    gates += rows * gatesStride
  }
}

/** c = σ(f)·c + σ(i)·tanh(g); h = σ(o)·tanh(c), for `rows` of `units`. */
export function activate(gates: usize, cells: usize, hidden: usize, rows: i32, units: i32): void {
  const width = <usize>units << 2
  for (let row: i32 = 0; row < rows; row++) {
    keepAndAdmit(gates, cells, cells + width)
    show(gates, cells, hidden, hidden + width)
    gates += width << 2
    cells += width
    hidden += width
  }
}

// Two loops of one row rather than one: in one, each tanh(c) waits for the division before it, and the
// processor cannot see far enough ahead to fill the time.

// @ts-ignore: decorator
@inline
function keepAndAdmit(gates: usize, cells: usize, end: usize): void {
  while (cells < end) {
    const kept = f32x4.mul(sigmoid(v128.load(gates, 16)), v128.load(cells))
    const admitted = f32x4.mul(sigmoid(v128.load(gates)), tanh(v128.load(gates, 32)))
    v128.store(cells, f32x4.add(kept, admitted))
    gates += 64
    cells += 16
  }
}

// @ts-ignore: decorator
@inline
function show(gates: usize, cells: usize, hidden: usize, end: usize): void {
  while (hidden < end) {
    v128.store(hidden, f32x4.mul(sigmoid(v128.load(gates, 48)), tanh(v128.load(cells))))
    gates += 64
    cells += 16
    hidden += 16
  }
}

/** tanh and sigmoid of `groups` × 4 numbers, for the test that holds them against the exact ones. */
export function tanhOf(x: usize, out: usize, groups: i32): void {
  for (let i: i32 = 0; i < groups; i++) v128.store(out + (i << 4), tanh(v128.load(x + (i << 4))))
}
export function sigmoidOf(x: usize, out: usize, groups: i32): void {
  for (let i: i32 = 0; i < groups; i++) v128.store(out + (i << 4), sigmoid(v128.load(x + (i << 4))))
}
