import { expect, test } from 'vitest'
import { firstThat } from '../../src/interpret/en/first-that.ts'

const atLeast = (n: number) => (item: number) => item >= n

test('the first of several equal items is found', () => {
  expect(firstThat([1, 4, 4, 4, 9], atLeast(4))).toBe(1)
})

test('where none passes it is the place behind the last', () => {
  expect(firstThat([1, 4, 9], atLeast(10))).toBe(3)
  expect(firstThat([], atLeast(0))).toBe(0)
})

test('a long list is halved, not walked', () => {
  let asked = 0
  firstThat(
    Array.from({ length: 100_000 }, (_, i) => i),
    item => {
      asked++
      return item >= 77_777
    },
  )
  expect(asked).toBeLessThan(20)
})
