import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.ts'
import { isoDate } from '../../../src/read/html/metadata/find-published.ts'
import { withoutOutlet } from '../../../src/read/html/metadata/find-title.ts'
import type { FoundMetadata } from '../../../src/read/layer.ts'

const metadataOf = (name: string): FoundMetadata =>
  readHtml(readFileSync(new URL(`../../fixtures/html/${name}`, import.meta.url), 'utf8')).metadata

const head = (inside: string, body = ''): FoundMetadata =>
  readHtml(`<html><head>${inside}</head><body>${body}</body></html>`).metadata

describe('metadata of whole pages', () => {
  test('Open Graph, canonical address and a byline link', () => {
    expect(metadataOf('wordpress-like.html')).toEqual({
      title: 'Marsh towns deny hiding grain from convoy',
      outlet: 'The Selby Courier',
      agency: null,
      author: 'Ilse Marrin',
      published: '2031-03-04T07:15:00+00:00',
      url: 'https://selbycourier.example/2031/03/marsh-towns-deny/',
      language: 'en-GB',
    })
  })

  test('JSON-LD with a trailing comma; the agency from the dateline', () => {
    expect(metadataOf('amp-like.html')).toMatchObject({
      outlet: 'Highland Wire',
      agency: 'Reuters',
      author: 'Odo Vance, Mira Sill',
      published: '2030-11-02T18:40:00Z',
    })
  })

  test('a JSON-LD graph: a date that does not exist is passed over', () => {
    expect(metadataOf('json-ld-graph.html')).toMatchObject({
      agency: 'Agence France-Presse',
      author: 'Una Brandt',
      published: '2029-03-01',
      language: 'de-AT',
    })
  })

  test('a page of 2005 with meta tags alone', () => {
    expect(metadataOf('table-layout-2005.html')).toMatchObject({
      title: 'Generals trade blame over shelled bridge',
      author: 'Corin Hale',
      published: '2005-06-14',
    })
  })

  test('a handle is the outlet only where nothing else is stated', () => {
    expect(metadataOf('div-soup-comments.html').outlet).toBe('plainspost')
    expect(
      head('<meta name="twitter:site" content="@x_news"><meta property="og:site_name" content="X News">')
        .outlet,
    ).toBe('X News')
  })
})

describe('single values', () => {
  test('what a page does not say is null', () => {
    expect(head('')).toEqual({
      title: null,
      outlet: null,
      agency: null,
      author: null,
      published: null,
      url: null,
      language: null,
    })
  })

  test('publication is preferred to modification, which is never taken for it', () => {
    expect(head('<meta property="article:modified_time" content="2030-01-02">').published).toBeNull()
  })

  test.each([
    ['2031-02-29', null],
    ['2032-02-29', '2032-02-29'],
    ['2031-04', '2031-04'],
    ['2031-04-05 06:07', '2031-04-05T06:07:00'],
    ['2031-04-05T06:07:08.123+0200', '2031-04-05T06:07:08+02:00'],
    ['2031-04-05T25:00', null],
    ['5 April 2031', null],
    ['04/05/2031', null],
  ])('the date %s is %s', (text, date) => expect(isoDate(text)).toBe(date))

  test.each([
    ['Truce holds | The Dray Post', 'Dray Post', 'Truce holds'],
    ['The Dray Post: Truce holds', 'The Dray Post', 'The Dray Post: Truce holds'],
    ['Dray Post - Truce holds - for now', 'Dray Post', 'Truce holds - for now'],
    ['Truce - a word and a rumour', 'Dray Post', 'Truce - a word and a rumour'],
  ])('“%s” of %s is “%s”', (title, outlet, bare) => expect(withoutOutlet(title, outlet)).toBe(bare))

  test('times of different days leave the date unknown', () => {
    expect(
      head('', '<time datetime="2031-01-01">a</time><time datetime="2031-01-02">b</time>').published,
    ).toBeNull()
    expect(head('', '<time datetime="2031-01-01">a</time>').published).toBe('2031-01-01')
  })

  test('a script or file address is no address of the page', () => {
    expect(
      head('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relative">')
        .url,
    ).toBeNull()
  })

  test('broken JSON-LD is a problem only where it could have told what nothing else does', () => {
    const broken = '<script type="application/ld+json">{"@type": oops</script>'
    expect(readHtml(broken).problems.map(problem => problem.rule)).toEqual(['structured-data-broken'])
    const told = '<meta property="og:site_name" content="Post"><meta name="date" content="2031-01-01">'
    expect(readHtml(broken + told).problems).toEqual([])
  })

  test('the names of commenters and the labels of their form are no author', () => {
    const form = '<form><p class="comment-form-author">Name (required)</p></form>'
    expect(
      head('', `<div class="comment"><div class="comment-author">old_salt</div></div>${form}`).author,
    ).toBeNull()
  })
})
