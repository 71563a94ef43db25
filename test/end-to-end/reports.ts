import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TOWNS = [
  'Orrin',
  'Vessal',
  'Maridun',
  'Teklin',
  'Hask',
  'Pellow',
  'Drenna',
  'Sulim',
  'Garrow',
  'Istel',
  'Monvar',
  'Quarn',
]
const SPEAKERS = [
  'General Ada Morrow',
  'Governor Ilin Tarsk',
  'a border guard',
  'the Interior Ministry of Valdania',
  'Mayor Petra Lund',
  'a nurse',
]
const THINGS = [
  'orchard',
  'granary',
  'school yard',
  'pumping station',
  'ferry landing',
  'brick kiln',
  'railway shed',
  'cattle market',
  'customs house',
  'chapel',
  'sugar mill',
  'quarry',
  'bus depot',
  'tannery',
]
const TIMES = [
  'before dawn',
  'around noon',
  'after dusk',
  'during the funeral',
  'as the buses left',
  'while shops were open',
  'in thick fog',
  'shortly after curfew',
]
const WORDS =
  'lantern copper thistle harbour willow cinder marble velvet ember saddle timber pepper bridle cobalt juniper anvil mortar ribbon kettle sparrow gravel saffron barley walnut pewter clover flint tallow'.split(
    ' ',
  )

/** One of a list, by report and place: the same in every run, and unlike from report to report. */
const pick = (list: readonly string[], n: number, place: string): string =>
  list[Number.parseInt(hash('sha256', `${n} ${place}`).slice(0, 8), 16) % list.length] ?? ''

/** A clause of words that no two reports share, so that none is taken for a copy of another. */
const aside = (n: number, place: string): string =>
  `the ${pick(WORDS, n, `${place}1`)} ${pick(WORDS, n, `${place}2`)} near the ${pick(WORDS, n, `${place}3`)} ${pick(THINGS, n, `${place}4`)} on ${pick(WORDS, n, `${place}5`)} hill`

/** A short report with an assertion, a quotation, a denial and an accusation. */
export function report(n: number): string {
  const town = pick(TOWNS, n, 'town')
  const speaker = pick(SPEAKERS, n, 'speaker')
  const thing = pick(THINGS, n, 'thing')
  return [
    `Shells Fall Near ${town} For The ${n}th Day`,
    `Artillery fire hit ${aside(n, 'a')} ${pick(TIMES, n, 'time')}, ${speaker} said on Tuesday, and ${n + 3} families left by road number ${n}.`,
    `"We counted ${n + 11} impacts in the orchard and ${aside(n, 'b')}," ${speaker} told reporters in ${town}.`,
    `The rebel council denied that its gunners had fired on ${aside(n, 'c')}. It accused Valdania of shelling the ${thing} beside ${aside(n, 'd')} itself.`,
    '',
  ].join('\n\n')
}

export function writeReports(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = from; n < to; n++)
    writeFileSync(join(folder, `report-${String(n).padStart(4, '0')}.txt`), report(n))
}
