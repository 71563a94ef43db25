import { expect } from 'vitest'
import type { TextLayer } from '../../../src/read/layer.ts'

/** Blocks as "kind: text", a line feed inside one as ⏎. */
export const blockLines = (layer: TextLayer): string[] =>
  layer.blocks.map(({ kind, start, end }) => `${kind}: ${layer.text.slice(start, end).replaceAll('\n', '⏎')}`)

/** What must hold of every layer, whatever the page. */
export function expectExact(layer: TextLayer): void {
  let last = 0
  for (const { start, end } of layer.blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(layer.text.length)
    const text = layer.text.slice(start, end)
    expect(text).toBe(text.trim())
    last = end
  }
}
