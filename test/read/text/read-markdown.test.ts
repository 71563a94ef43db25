import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/read/text/index.ts'
import { blockLines, expectExact } from '../html/layer-checks.ts'

const NOTE = `---
title: "Guns at Arl"
date: 2031-05-03
outlet: Hill Gazette
author: Ana Reth
---

# Guns are heard at Arl

![A gun](gun.png)

The **hill council** said on Monday that its [guns](https://example.org) were silent,
and the Front said that they were not.

## Who fired

- The Front said that the council fired first.
- The council denied it.

> "We did not fire," said the council's clerk.

\`\`\`
code that nobody said
\`\`\`

[1]: https://example.org/x

Subscribe to our newsletter.
`

describe('the article of a Markdown file', () => {
  const layer = readMarkdown(NOTE, null, {})

  test('has its words without the marks before them, and a paragraph broken over lines is one', () => {
    expect(blockLines(layer)).toEqual([
      'headline: Guns are heard at Arl',
      'paragraph: The **hill council** said on Monday that its [guns](https://example.org) were silent,⏎and the Front said that they were not.',
      'subheading: Who fired',
      'paragraph: The Front said that the council fired first.',
      'paragraph: The council denied it.',
      'paragraph: "We did not fire," said the council\'s clerk.',
    ])
  })

  test('stays as it is, and its blocks are exact', () => {
    expect(layer.text).toBe(NOTE)
    expectExact(layer)
  })

  test('takes its metadata from the front matter', () => {
    expect(layer.metadata).toMatchObject({
      title: 'Guns at Arl',
      published: '2031-05-03',
      outlet: 'Hill Gazette',
      author: 'Ana Reth',
    })
  })

  test('leaves a date out that is none', () => {
    for (const date of ['yesterday', '2031-13-02', '2031-02-30', '2031-05-03T99:00', '[2031]']) {
      const { metadata } = readMarkdown(NOTE.replace('2031-05-03', date), null, {})
      expect([metadata.published, metadata.outlet]).toEqual([null, 'Hill Gazette'])
    }
  })

  test('ten thousand fences among as many paragraphs are read', () => {
    const part = 'The council said that its guns in the valley were silent.\n\n```\ncode\n```\n\n'
    expect(readMarkdown(part.repeat(10_000), null, {}).blocks).toHaveLength(10_000)
  })
})
