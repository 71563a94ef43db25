import { describe, expect, it } from 'vitest'
import { ActorsFileError, readOwnActors } from '../../src/lexicon/actors/index.ts'

const file = (...actors: unknown[]): string => JSON.stringify({ actors })

describe("a user's file of actors", () => {
  it('gives actors with all their names', () => {
    const [actor] = readOwnActors(
      file({
        id: 'ridge-front',
        kind: 'armed-group',
        names: [{ name: 'Ridge Front', also: ['RF*'], from: 2009, to: 2015 }, { name: 'Valley Column' }],
      }),
    )
    expect(actor?.names.en?.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Ridge Front', 2009, 2015],
      ['Valley Column', null, null],
    ])
    expect(actor?.names.en?.[0]?.forms.at(-1)).toEqual({ text: 'RF', needsFuller: true })
  })

  it('takes all back with an empty list', () => {
    expect(readOwnActors(file())).toEqual([])
  })

  it.each([
    ['{"actors": [', 'no JSON'],
    ['[]', 'no list "actors"'],
    [file('Ridge Front'), 'actor 1 is not an object'],
    [file({ kind: 'armed-group' }), 'no usable id'],
    [file({ id: 'ridge', kind: 'gang', names: [] }), '"gang" is no kind'],
    [file({ id: 'ridge', kind: 'outlet', names: [] }), 'no list "names"'],
    [file({ id: 'ridge', kind: 'outlet', names: [{ name: '' }] }), 'missing or empty'],
    [file({ id: 'ridge', kind: 'outlet', names: [{ name: 'Ridge', from: 'May' }] }), 'no year'],
    [
      file(
        { id: 'ridge', kind: 'outlet', names: [{ name: 'Ridge' }] },
        { id: 'ridge', kind: 'outlet', names: [{ name: 'Ridge' }] },
      ),
      'there twice',
    ],
  ])('says what is wrong with it: %s', (json, reason) => {
    expect(() => readOwnActors(json)).toThrow(ActorsFileError)
    expect(() => readOwnActors(json)).toThrow(reason)
  })
})
