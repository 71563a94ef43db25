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
const LANDS = [
  'Valdania',
  'Kestria',
  'Orlund',
  'Tavaria',
  'Brennia',
  'Soltara',
  'Mirovia',
  'Haldenland',
  'Quorra',
  'Pelagia',
]
const COUNCILS = [
  'rebel',
  'northern',
  'river',
  'highland',
  'coastal',
  'border',
  'eastern',
  'island',
  'valley',
  'desert',
  'forest',
]
const DEEDS = [
  'fired on',
  'mined',
  'burned',
  'looted',
  'flooded',
  'fenced off',
  'sold',
  'photographed',
  'surveyed',
  'searched',
  'emptied',
  'barred',
  'dug up',
  'rented',
]
const WORDS =
  'ochre viaduct lichen turbine nutmeg parapet oboe cedar zither plinth quartz heron ladle trellis gannet sextant lantern copper thistle harbour willow cinder marble velvet ember saddle timber pepper bridle cobalt juniper anvil mortar ribbon kettle sparrow gravel saffron barley walnut pewter clover flint tallow'.split(
    ' ',
  )

/** One of a list, by report and place: the same in every run, and unlike from report to report. */
const pick = (list: readonly string[], n: number, place: string): string =>
  list[Number.parseInt(hash('sha256', `${n} ${place}`).slice(0, 8), 16) % list.length] ?? ''

/** A clause of words that no two reports share, so that none is taken for a copy of another. */
function aside(n: number, place: string): string {
  const word = (k: number): string => pick(WORDS, n, `${place} ${k}`)
  return `the ${word(1)} ${word(2)} and ${word(3)} ${pick(THINGS, n, place)} beyond ${word(4)} ${word(5)}`
}

const OPENINGS = [
  (n: number, speaker: string) =>
    `${aside(n, 'a')} burned ${pick(TIMES, n, 'time')}, ${speaker} said on Tuesday`,
  (n: number, speaker: string) =>
    `According to ${speaker}, ${aside(n, 'a')} had been empty since ${n + 3} men left`,
  (n: number, speaker: string) =>
    `${pick(TIMES, n, 'time')} somebody took ${aside(n, 'a')}, ${speaker} reported`,
  (n: number, speaker: string) => `Nobody slept behind ${aside(n, 'a')}, as ${speaker} told it`,
]

/** A short report with an assertion, a quotation, a denial and an accusation. */
export function report(n: number): string {
  const town = pick(TOWNS, n, 'town')
  const speaker = pick(SPEAKERS, n, 'speaker')
  const opening = OPENINGS[n % OPENINGS.length]?.(n, speaker) ?? ''
  return [
    `${pick(WORDS, n, 'h1')} ${pick(WORDS, n, 'h2')} Near ${town} For The ${n}th Day`.replace(/^./, c =>
      c.toUpperCase(),
    ),
    `${opening.charAt(0).toUpperCase()}${opening.slice(1)}.`,
    `"We counted ${n + 11} impacts in the orchard, ${aside(n, 'b')} among them," ${speaker} told reporters.`,
    `The ${pick(COUNCILS, n, 'council')} council denied that its men had ${pick(DEEDS, n, 'deed')} ${aside(n, 'c')}. It accused ${pick(LANDS, n, 'land')} of watching ${aside(n, 'd')} itself.`,
    '',
  ].join('\n\n')
}

export function writeReports(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = from; n < to; n++)
    writeFileSync(join(folder, `report-${String(n).padStart(4, '0')}.txt`), report(n))
}
