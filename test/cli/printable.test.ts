import { describe, expect, it } from 'vitest'
import { oneLine, printable } from '../../src/cli/terminal/printable.ts'

describe('printing hostile text', () => {
  it('shows an escape sequence instead of sending it', () => {
    expect(printable('harbour\u001b[2J\u001b]0;owned\u0007')).toBe('harbour␛[2J␛]0;owned␇')
  })

  it('shows the single-character controls that some terminals still obey', () => {
    expect(printable('a\u009b31mb')).toBe('a\\u009b31mb')
  })

  it('shows marks that turn the direction of reading', () => {
    expect(printable('denied\u202eyad')).toBe('denied\\u202eyad')
  })

  it('leaves letters of any script, emoji and joined characters alone', () => {
    const text = 'Їжак 漢字 🕊️ e\u0301'
    expect(printable(text)).toBe(text)
  })

  it('shows half of a surrogate pair', () => {
    expect(printable('a\ud83db')).toBe('a\\ud83db')
  })

  it('puts a text on one line', () => {
    expect(oneLine('  the\r\nbridge\t was  held ')).toBe('the bridge was held')
  })
})
