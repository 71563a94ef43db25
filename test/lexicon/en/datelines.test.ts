import { expect, test } from 'vitest'
import { agencyNamed } from '../../../src/lexicon/agencies.ts'
import { agencyOfByline, agencyOfDateline, bareByline } from '../../../src/lexicon/en/datelines.ts'

test.each([
  ['PORT VALE, May 3 (Reuters) - The fleet sailed.', 'Reuters'],
  ['PORT VALE (AP) — The fleet sailed.', 'Associated Press'],
  ['Port Vale, 3 Mai (dpa/AFP) – The fleet sailed.', 'dpa'],
  ['The fleet sailed, the admiral (AP readers will know him) said.', null],
  ['The minister (PAP) said nothing.', null],
  ['PORT VALE, May 3. /TASS/. The fleet sailed.', 'TASS'],
  ['The yes/no/maybe fleet sailed.', null],
  ['PORT VALE, May 3 - The fleet sailed.', null],
])('the dateline “%s” names %s', (text, agency) => expect(agencyOfDateline(text)).toBe(agency))

test.each([
  ['By Ana Reth, Associated Press', 'Associated Press'],
  ['Source: AFP', 'Agence France-Presse'],
  ['Reuters Staff', 'Reuters'],
  ['By Ap Hughes', null],
])('the byline “%s” names %s', (text, agency) => expect(agencyOfByline(text)).toBe(agency))

test('a short word in small letters is no agency', () => {
  expect(agencyNamed('spa')).toBeNull()
  expect(agencyNamed('SPA')).toBe('SPA')
  expect(agencyNamed('the associated press')).toBe('Associated Press')
})

test.each([
  ['By Ana Reth', 'Ana Reth'],
  ['by Ana Reth and Tom Quill | 3 May 2031', 'Ana Reth and Tom Quill'],
  ['Ana Reth, March 3, 2031', 'Ana Reth'],
  ['April May', 'April May'],
])('“%s” is written by %s', (byline, name) => expect(bareByline(byline)).toBe(name))
