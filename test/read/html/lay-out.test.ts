import { expect, test } from 'vitest'
import { layOut } from '../../../src/read/html/lay-out.ts'
import { parsePage } from '../../../src/read/html/parse-page.ts'

const textOf = (html: string): string => layOut(parsePage(html)).text

test('white space collapses, and lines break at block tags', () => {
  expect(textOf('<div>The  gate\n was <b> shut </b>.</div><div>Nobody came.</div>')).toBe(
    'The gate was shut .\nNobody came.',
  )
})

test('paragraphs are parted by an empty line, table cells and list items by a line', () => {
  expect(textOf('<p>One.</p><p>Two.</p><ul><li>a<li>b</ul>')).toBe('One.\n\nTwo.\n\na\nb')
  expect(textOf('<tr><td>left<td>right')).toBe('left\nright')
})

test('one br is a line feed inside a paragraph, two part paragraphs', () => {
  const { text, pieces } = layOut(parsePage('first<br>second<br> <br>third'))
  expect(text).toBe('first\nsecond\n\nthird')
  expect(pieces.map(piece => piece.line)).toEqual([0, 0, 1])
})

test('preformatted text keeps its white space', () => {
  expect(textOf('<pre>a   b\n\n  c</pre>')).toBe('a   b\n\n  c')
})

test('a no-break space stays and does not collapse', () => {
  expect(textOf('<p>40&nbsp;&nbsp;men</p>')).toBe('40\u00a0\u00a0men')
})

test('what a browser does not show is not in the layer', () => {
  const unseen =
    '<script>var a = "<p>x</p>"</script><style>p{}</style><noscript>no</noscript><template>t</template>' +
    '<svg><text>s</text></svg><p hidden>h</p><p style="color:red; display: NONE">d</p><select><option>o</select><!-- c -->'
  expect(textOf(`<p>seen</p>${unseen}<p>also</p>`)).toBe('seen\n\nalso')
})

test('a head that is never closed does not swallow the page', () => {
  expect(textOf('<html><head><title>T</title><p>The page.</p>')).toBe('The page.')
})

test('every piece is the collapsed text of its node', () => {
  const page = parsePage('<div> The <i>old</i>\n bridge <p> is &amp; was </p> gone</div>')
  const { text, pieces } = layOut(page)
  for (const { node, start, end } of pieces) {
    const source = page.nodes[node]
    expect(source?.type === 'text' && source.text.replace(/\s+/g, ' ').trim()).toBe(text.slice(start, end))
  }
  expect(pieces).toHaveLength(5)
})
