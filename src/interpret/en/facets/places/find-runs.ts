import { SENTENCE_OPENERS } from '../../../../lexicon/en/small-words.ts'
import type { Range } from '../../../../model/index.ts'
import type { View } from '../../view.ts'

/** A run of capitalised words, with what stands right beside it. */
export interface Run extends Range {
  readonly name: string
  readonly before: string
  readonly after: string
  /** It stands in a headline that capitalises whatever it says. */
  readonly titleCase: boolean
}

const CAPITAL = String.raw`(?:(?:\p{Lu}\.){2,}|(?:St|Ft|Mt)\.(?= \p{Lu})|(?:[Aa][lszrdnt]|[Aa]sh|[Ee]l|[Ee][zds])-\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}+)*|\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}+)*)`
/** "Rio de Moro", "Gulf of Karr", "Deir al-Moro". */
const JOINT = `(?: (?:de|del|da|do|di|la|upon|al|el|ez|az|as|ar) | )`
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Gulf|Strait|Sea|Bay|Horn|Isle|Cape) of (?:the )?)?${CAPITAL}(?:${JOINT}${CAPITAL})*`,
  'gu',
)
const BEFORE = 60
const AFTER = 80

/** Every run of capitalised words in the blocks, left to right; the word that opens a sentence is no part of a name. */
export function findRuns(view: View): Run[] {
  return view.blocks.flatMap(block => {
    const text = view.plain.slice(block.start, block.end)
    const titleCase = isTitleCase(block.kind, text)
    return [...text.matchAll(RUN)].flatMap(match =>
      namesIn(match[0], match.index).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
        name: text.slice(start, end),
        before: text.slice(Math.max(0, start - BEFORE), start),
        after: text.slice(end, end + AFTER),
        titleCase,
      })),
    )
  })
}

/** "Oskel's Great Hall" is two names; of "Oskel-based" only the town is one. */
function namesIn(run: string, at: number): Range[] {
  let start = at + openerOf(run)
  return run
    .slice(start - at)
    .split(CUT)
    .map(part => {
      const from = start
      start += part.length + 1
      return { start: from, end: from + part.replace(/'s$/, '').replace(MADE_BY_HYPHEN, '').length }
    })
}

/** "Oskel's Hall", "Karr Region August 4", "Oskel Monday"; a People's Republic is one name. */
const CUT =
  /(?<=(?<!People|Women|Children|Men|Workers|Peoples)'s) (?=\p{Lu})|(?<=\p{Ll}) (?=\p{Lu}{5,}(?!\p{L}))| (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L}))/u

const MADE_BY_HYPHEN =
  /-(?:based|led|area|backed|born|controlled|held|run|occupied|style|funded|trained|made|bound|sponsored|owned|administered|brokered|mediated|registered|educated|listed|supplied|allied|dominated|linked)$/

/** "In Oskel", "Near Port Vale": how much of the run belongs to the sentence alone. "The Hague" is one name. */
function openerOf(run: string): number {
  const first = /^(\p{L}+) (?=\p{Lu})/u.exec(run)
  const word = first?.[1] ?? ''
  return first && !/^The (?:Hague|Valley)/.test(run) && SENTENCE_OPENERS.has(word.toLowerCase())
    ? first[0].length
    : 0
}

/** In "Army in Control as Talks Fail" the capitals name nothing. */
const isTitleCase = (kind: string, text: string): boolean =>
  kind === 'headline' && (text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) < 2
