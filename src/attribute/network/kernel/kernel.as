// The numeric kernel of the sequence tagger, in AssemblyScript; scripts/build-kernel.ts compiles it.
//
// Everything here is IEEE single precision in an order that is written down, or exact integers: a sum runs from
// its start value through the terms k = 0, 1, 2 …, one multiplication and one addition each, whatever rows are
// computed beside it. Hence the same bits on every machine and for every grouping of sequences. No relaxed SIMD, no fused
// multiply-add.
//
// Addresses and strides are in bytes. A matrix of weights is stored in panels of eight columns:
// [panel][k][8 columns], or in pairs of i16 [panel][k/2][8 columns][2], so that the innermost loop reads it front to back.

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
/** Half the range of a quantised input: with a row of weights it must not leave 32 bits. */
export const STEPS: f32 = 8191
/** Added to a small number it leaves the nearest integer in the low bits. */
const ROUNDER: f32 = 12582912

// T is the kind of number: f32, or i16, of which two fill the place of one f32. Integer sums are exact, so that
// their order is of no account; they become single precision once, at the end.

// @ts-ignore: decorator
@inline
function add<T>(sum: v128, x: v128, w: v128): v128 {
  return isInteger<T>() ? i32x4.add(sum, i32x4.dot_i16x8_s(x, w)) : f32x4.add(sum, f32x4.mul(x, w))
}

// @ts-ignore: decorator
@inline
function start<T>(out: usize, offset: usize): v128 {
  return isInteger<T>() ? i32x4.splat(0) : v128.load(out + offset)
}

// @ts-ignore: decorator
@inline
function finish<T>(out: usize, offset: usize, sum: v128, scales: usize, rowScale: usize): void {
  if (isInteger<T>()) {
    const scaled = f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales + offset))
    sum = f32x4.add(v128.load(out + offset), f32x4.mul(scaled, v128.load_splat<f32>(rowScale)))
  }
  v128.store(out + offset, sum)
}

/**
 * out[row] += x[row] · w, for all rows and panels. `depth` counts the steps of four bytes in a row of x: a
 * multiple of 4. For i16, `scales` has a factor for each column and `rowScales` one for each row.
 */
function multiply<T>(
  x: usize, xStride: usize, rows: i32, w: usize, depth: i32, panels: i32, out: usize, outStride: usize,
  scales: usize, rowScales: usize,
): void {
  for (let first: i32 = 0; first < rows; first += ROWS_AT_ONCE) {
    const n = min(ROWS_AT_ONCE, rows - first)
    const fours = n & ~3
    const xs = x + first * xStride
    const outs = out + first * outStride
    const factors = rowScales + (first << 2)
    if (fours > 0) {
      for (let panel: i32 = 0; panel < panels; panel++) {
        const weights = w + ((panel * depth) << 5)
        const shift = panel << 5
        for (let row: i32 = 0; row < fours; row += 4) {
          fourRows<T>(
            xs + row * xStride, xStride, weights, depth, outs + row * outStride + shift, outStride,
            scales + shift, factors + (row << 2),
          )
        }
      }
    }
    if (fours < n) {
      for (let panel: i32 = 0; panel < panels; panel += 2) {
        const weights = w + ((panel * depth) << 5)
        const shift = panel << 5
        for (let row: i32 = fours; row < n; row++) {
          oneRow<T>(
            xs + row * xStride, weights, depth, outs + row * outStride + shift, scales + shift,
            factors + (row << 2),
          )
        }
      }
    }
  }
}

export function multiplySingle(
  x: usize, xStride: usize, rows: i32, w: usize, depth: i32, panels: i32, out: usize, outStride: usize,
): void {
  multiply<f32>(x, xStride, rows, w, depth, panels, out, outStride, 0, 0)
}

export function multiplyShort(
  x: usize, xStride: usize, rows: i32, w: usize, depth: i32, panels: i32, out: usize, outStride: usize,
  scales: usize, rowScales: usize,
): void {
  multiply<i16>(x, xStride, rows, w, depth, panels, out, outStride, scales, rowScales)
}

/** Four rows by one panel: eight sums in registers. */
// @ts-ignore: decorator
@inline
function fourRows<T>(
  x: usize, xStride: usize, w: usize, depth: i32, out: usize, outStride: usize, scales: usize, rowScales: usize,
): void {
  let x0 = x
  let x1 = x0 + xStride
  let x2 = x1 + xStride
  let x3 = x2 + xStride
  const out1 = out + outStride
  const out2 = out1 + outStride
  const out3 = out2 + outStride
  let a0 = start<T>(out, 0)
  let b0 = start<T>(out, 16)
  let a1 = start<T>(out1, 0)
  let b1 = start<T>(out1, 16)
  let a2 = start<T>(out2, 0)
  let b2 = start<T>(out2, 16)
  let a3 = start<T>(out3, 0)
  let b3 = start<T>(out3, 16)
  const end = x0 + (depth << 2)
  while (x0 < end) {
    let wa = v128.load(w)
    let wb = v128.load(w, 16)
    let s = v128.load_splat<i32>(x0)
    a0 = add<T>(a0, s, wa)
    b0 = add<T>(b0, s, wb)
    s = v128.load_splat<i32>(x1)
    a1 = add<T>(a1, s, wa)
    b1 = add<T>(b1, s, wb)
    s = v128.load_splat<i32>(x2)
    a2 = add<T>(a2, s, wa)
    b2 = add<T>(b2, s, wb)
    s = v128.load_splat<i32>(x3)
    a3 = add<T>(a3, s, wa)
    b3 = add<T>(b3, s, wb)

    wa = v128.load(w, 32)
    wb = v128.load(w, 48)
    s = v128.load_splat<i32>(x0, 4)
    a0 = add<T>(a0, s, wa)
    b0 = add<T>(b0, s, wb)
    s = v128.load_splat<i32>(x1, 4)
    a1 = add<T>(a1, s, wa)
    b1 = add<T>(b1, s, wb)
    s = v128.load_splat<i32>(x2, 4)
    a2 = add<T>(a2, s, wa)
    b2 = add<T>(b2, s, wb)
    s = v128.load_splat<i32>(x3, 4)
    a3 = add<T>(a3, s, wa)
    b3 = add<T>(b3, s, wb)

    wa = v128.load(w, 64)
    wb = v128.load(w, 80)
    s = v128.load_splat<i32>(x0, 8)
    a0 = add<T>(a0, s, wa)
    b0 = add<T>(b0, s, wb)
    s = v128.load_splat<i32>(x1, 8)
    a1 = add<T>(a1, s, wa)
    b1 = add<T>(b1, s, wb)
    s = v128.load_splat<i32>(x2, 8)
    a2 = add<T>(a2, s, wa)
    b2 = add<T>(b2, s, wb)
    s = v128.load_splat<i32>(x3, 8)
    a3 = add<T>(a3, s, wa)
    b3 = add<T>(b3, s, wb)

    wa = v128.load(w, 96)
    wb = v128.load(w, 112)
    s = v128.load_splat<i32>(x0, 12)
    a0 = add<T>(a0, s, wa)
    b0 = add<T>(b0, s, wb)
    s = v128.load_splat<i32>(x1, 12)
    a1 = add<T>(a1, s, wa)
    b1 = add<T>(b1, s, wb)
    s = v128.load_splat<i32>(x2, 12)
    a2 = add<T>(a2, s, wa)
    b2 = add<T>(b2, s, wb)
    s = v128.load_splat<i32>(x3, 12)
    a3 = add<T>(a3, s, wa)
    b3 = add<T>(b3, s, wb)
    w += 128
    x0 += 16
    x1 += 16
    x2 += 16
    x3 += 16
  }
  finish<T>(out, 0, a0, scales, rowScales)
  finish<T>(out, 16, b0, scales, rowScales)
  finish<T>(out1, 0, a1, scales, rowScales + 4)
  finish<T>(out1, 16, b1, scales, rowScales + 4)
  finish<T>(out2, 0, a2, scales, rowScales + 8)
  finish<T>(out2, 16, b2, scales, rowScales + 8)
  finish<T>(out3, 0, a3, scales, rowScales + 12)
  finish<T>(out3, 16, b3, scales, rowScales + 12)
}

/** One row by two panels, for the rows that fours leave over; each sum in the same order as above. */
// @ts-ignore: decorator
@inline
function oneRow<T>(x: usize, w: usize, depth: i32, out: usize, scales: usize, rowScale: usize): void {
  let next = w + (depth << 5)
  let a = start<T>(out, 0)
  let b = start<T>(out, 16)
  let c = start<T>(out, 32)
  let d = start<T>(out, 48)
  const end = x + (depth << 2)
  while (x < end) {
    let s = v128.load_splat<i32>(x)
    a = add<T>(a, s, v128.load(w))
    b = add<T>(b, s, v128.load(w, 16))
    c = add<T>(c, s, v128.load(next))
    d = add<T>(d, s, v128.load(next, 16))
    s = v128.load_splat<i32>(x, 4)
    a = add<T>(a, s, v128.load(w, 32))
    b = add<T>(b, s, v128.load(w, 48))
    c = add<T>(c, s, v128.load(next, 32))
    d = add<T>(d, s, v128.load(next, 48))
    w += 64
    next += 64
    x += 8
  }
  finish<T>(out, 0, a, scales, rowScale)
  finish<T>(out, 16, b, scales, rowScale)
  finish<T>(out, 32, c, scales, rowScale)
  finish<T>(out, 48, d, scales, rowScale)
}

/** Numbers within ±STEPS to the nearest integers, four i16 at `out`. */
// @ts-ignore: decorator
@inline
function storeShort(out: usize, x: v128): void {
  const rounder = f32x4.splat(ROUNDER)
  const integers = i32x4.sub(f32x4.add(x, rounder), rounder)
  v128.store64_lane(out, i16x8.narrow_i32x4_s(integers, integers), 0)
}

/** Rows of `width` f32, a multiple of 4, as i16; `rowScales` gets the factor that leads back. */
export function quantise(x: usize, width: i32, rows: i32, out: usize, outStride: usize, rowScales: usize): void {
  const bytes = <usize>width << 2
  for (let row: i32 = 0; row < rows; row++) {
    let most = f32x4.splat(0)
    for (let i: usize = 0; i < bytes; i += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(x + i)))
    const largest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    )
    // Below this the reciprocal would be infinite.
    const factor: f32 = largest > 1e-30 ? STEPS / largest : 0
    store<f32>(rowScales + (row << 2), largest > 1e-30 ? largest / STEPS : 0)
    const factors = f32x4.splat(factor)
    for (let i: usize = 0; i < bytes; i += 16) storeShort(out + (i >> 1), f32x4.mul(v128.load(x + i), factors))
    x += bytes
    out += outStride
  }
}

// @ts-ignore: decorator
@inline
function copyRow(from: usize, to: usize, bytes: usize): void {
  const end = from + bytes
  while (from + 16 <= end) {
    v128.store(to, v128.load(from))
    from += 16
    to += 16
  }
  while (from < end) {
    store<i32>(to, load<i32>(from))
    from += 4
    to += 4
  }
}

/** Row i of `to` becomes row table[i] of `from`. */
export function gather(
  table: usize, rows: i32, from: usize, fromStride: usize, to: usize, toStride: usize, bytes: usize,
): void {
  for (let i: i32 = 0; i < rows; i++) {
    copyRow(from + load<u32>(table + (i << 2)) * fromStride, to + i * toStride, bytes)
  }
}

/** Row table[i] of `to` becomes row i of `from`. */
export function scatter(
  table: usize, rows: i32, from: usize, fromStride: usize, to: usize, toStride: usize, bytes: usize,
): void {
  for (let i: i32 = 0; i < rows; i++) {
    copyRow(from + i * fromStride, to + load<u32>(table + (i << 2)) * toStride, bytes)
  }
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
export function recurSingle(
  gates: usize, hidden: usize, cells: usize, running: usize, steps: i32, u: usize, units: i32,
): void {
  const width = <usize>units << 2
  let previous: usize = 0
  for (let step: i32 = 0; step < steps; step++) {
    const rows = load<i32>(running + (step << 2))
    if (step > 0) multiplySingle(previous, width, rows, u, units, units >> 1, gates, width << 2)
    activate(gates, cells, hidden, 0, 0, rows, units)
    previous = hidden
    hidden += rows * width
    gates += rows * (width << 2)
  }
}

/** The same with recurrent weights in i16; `states` holds one step's states, `depth` pairs of i16 a row. */
export function recurShort(
  gates: usize, hidden: usize, cells: usize, running: usize, steps: i32, u: usize, units: i32,
  scales: usize, states: usize, depth: i32, rowScales: usize,
): void {
  const width = <usize>units << 2
  const stride = <usize>depth << 2
  for (let step: i32 = 0; step < steps; step++) {
    const rows = load<i32>(running + (step << 2))
    if (step > 0) {
      multiplyShort(states, stride, rows, u, depth, units >> 1, gates, width << 2, scales, rowScales)
    }
    activate(gates, cells, hidden, states, stride, rows, units)
    hidden += rows * width
    gates += rows * (width << 2)
  }
}

/**
 * c = σ(f)·c + σ(i)·tanh(g); h = σ(o)·tanh(c), for `rows` of `units`. Where `states` is not 0, h goes there
 * as i16 too, in units of 1/STEPS.
 */
export function activate(
  gates: usize, cells: usize, hidden: usize, states: usize, stride: usize, rows: i32, units: i32,
): void {
  const width = <usize>units << 2
  for (let row: i32 = 0; row < rows; row++) {
    keepAndAdmit(gates, cells, cells + width)
    show(gates, cells, hidden, hidden + width)
    if (states != 0) {
      const steps = f32x4.splat(STEPS)
      for (let i: usize = 0; i < width; i += 16) {
        storeShort(states + (i >> 1), f32x4.mul(v128.load(hidden + i), steps))
      }
      states += stride
    }
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
