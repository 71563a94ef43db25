import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type Column, cut, renderTable, wrap } from '../../src/cli/terminal/table.ts'
import { captured } from './output-for-tests.ts'

interface Row {
  readonly id: string
  readonly words: string
  readonly n: number
}

const columns: readonly Column<Row>[] = [
  { head: 'id', value: row => row.id },
  { head: 'words', value: row => row.words, flexible: true },
  { head: 'n', value: row => String(row.n), align: 'right' },
]

const render = (rows: readonly Row[], width: number) =>
  renderTable(columns, rows, captured({ columns: width }).output)
    .trimEnd()
    .split('\n')

describe('a table on a terminal', () => {
  it('is no wider than the terminal, and cuts the flexible column with an ellipsis', () => {
    const lines = render(
      [{ id: 'st-1', words: 'the garrison left the town before dawn on Monday', n: 7 }],
      30,
    )
    expect(lines.every(line => stringWidth(line) <= 30)).toBe(true)
    expect(lines[1]).toBe('st-1  the garrison left th…  7')
  })

  it('takes only the room it needs', () => {
    expect(render([{ id: 'a', words: 'short', n: 10 }], 200)).toEqual(['id  words   n', 'a   short  10'])
  })

  it('leaves out what it can spare before a name is cut to nothing', () => {
    const spared: readonly Column<Row>[] = [
      ...columns,
      { head: 'of', value: () => 'Hask Courier', spare: true },
    ]
    const rows = [{ id: 'st-1', words: 'the garrison left the town before dawn on Monday', n: 7 }]
    const widthOf = (width: number) => renderTable(spared, rows, captured({ columns: width }).output)
    expect(widthOf(80)).toContain('Hask Courier')
    expect(widthOf(40)).not.toContain('Hask')
    expect(widthOf(40).split('\n')[1]).toBe('st-1  the garrison left the town bef…  7')
  })

  it('counts wide characters as two and never cuts inside one', () => {
    expect(cut('漢字漢字', 5)).toBe('漢字…')
    expect(stringWidth(cut('漢字漢字', 5))).toBeLessThanOrEqual(5)
    expect(cut('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
  })

  it('keeps a cell with line breaks and escapes on its line', () => {
    expect(render([{ id: 'a', words: 'one\ntwo\u001b[1m', n: 1 }], 80)[1]).toBe('a   one two␛[1m  1')
  })

  it('wraps running text at spaces', () => {
    expect(wrap('held by nobody at all', 12, '  ')).toBe('  held by\n  nobody at\n  all\n')
  })
})
