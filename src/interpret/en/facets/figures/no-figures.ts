import { KNOWN_PAIRS } from '../../../../lexicon/en/facets-nouns.ts'
import { TIME_NOUNS } from '../../../../lexicon/en/facets-numbers.ts'
import { MONTHS } from '../../../../lexicon/en/word-classes.ts'
import type { Quantity } from './find-quantities.ts'

/** A quantity with the words on both sides of it. */
export interface Surroundings {
  readonly quantity: Quantity
  readonly before: string
  readonly after: string
}

const MONTH = `(?:${[...MONTHS].join('|')})`
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.? +(?:the +)?$`, 'i')
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?,? +(?:of +)?${MONTH}\\b`, 'i')
const TIME = new RegExp(
  `^ +(?:(?:long|more|full|whole|consecutive|straight|past|last|next|difficult|bloody) +)?(?:${[...TIME_NOUNS].map(word => word.replace(/\./g, '\\.')).join('|')})(?![\\p{L}])`,
  'iu',
)

/** What only looks like a figure, each with the sort of words it was made for. The first that holds ends it. */
export const NO_FIGURES: readonly { readonly name: string; readonly holds: (at: Surroundings) => boolean }[] =
  [
    {
      name: 'date',
      holds: ({ quantity, before, after }) =>
        quantity.form === 'digits' && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after)),
    },
    {
      // "in 2029", "the 2031 accord"; "2,031 soldiers" has its comma, "2031 soldiers" is given up.
      name: 'year',
      holds: ({ quantity }) =>
        /^(?:in |from |since |between )?(?:1[5-9]|20)\d\d(?:[–-]\d\d(?:\d\d)?)?$/i.test(quantity.words),
    },
    { name: 'duration', holds: ({ after }) => TIME.test(after) },
    {
      name: 'age',
      holds: ({ quantity, before, after }) =>
        /\b(?:aged|age|age of|ages)(?: +(?:from|between|under|over|\w+ (?:to|and)))* +$/i.test(before) ||
        (quantity.form === 'digits' &&
          /\p{L}, $/u.test(before) &&
          /^(?:,|\.? *$| and\b)/.test(after) &&
          (quantity.value ?? 999) < 110),
    },
    {
      name: 'clock time',
      holds: ({ quantity, before, after }) =>
        /^ ?[ap]\.?m\b/i.test(after) ||
        (/\bat (?:about |around )?$/i.test(before) &&
          /^[.,]? *(?:$|on\b|local\b)/.test(after) &&
          (quantity.value ?? 99) <= 24),
    },
    {
      // "Resolution 410", "Flight 88", "No. 6", "Route 9": the capital before it makes the number a name.
      name: 'designator',
      holds: ({ quantity, before }) =>
        quantity.form === 'digits' &&
        quantity.start === quantity.numberStart &&
        quantity.unit === null &&
        (/(?<=[^.!?"”“\n] )(?!(?:And|But|The|Of|In|At|Killed|Dead|Says?|Kills?|Kill)\b)\p{Lu}[\p{L}.-]* $/u.test(
          before,
        ) ||
          /[#№]$|\bNo\. $/.test(before)),
    },
    {
      name: 'section',
      holds: ({ quantity, before }) =>
        quantity.start === quantity.numberStart &&
        /\b(?:article|section|chapter|page|paragraph|point|clause|part|phase|number|resolution|room|highway|route|zone|protocol|level|round|channel|top|day|week|year|world war) +$/i.test(
          before,
        ),
    },
    // The weapon's name, not how many: "122 mm guns", "the 50 calibre".
    {
      name: 'calibre',
      holds: ({ after }) => /^ ?-?(?:mm|calib(?:re|er)|cm|millimetres?|millimeters?)\b/i.test(after),
    },
    {
      name: 'joined to a word',
      holds: ({ before, after }) =>
        /[\p{L}\p{N}][-–/.:]$/u.test(before) || /^(?:st|nd|rd|th)\b|^[-–/]/u.test(after),
    },
    // "Forty-first Brigade", "two thirds" and the like are no counts.
    {
      name: 'ordinal or part',
      holds: ({ after }) =>
        /^[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirds?|fourths?|fifths?|tenths?|quarters?)\b/i.test(
          after,
        ),
    },
    {
      name: 'known pair',
      holds: ({ quantity, before, after }) =>
        quantity.value !== null &&
        quantity.value <= 3 &&
        /\b(?:the|these|those|our|their|all|both) +$/i.test(before) &&
        (/^ +(\p{L}+)(?: +(\p{L}+))?/u.exec(after)?.slice(1, 3) ?? []).some(word =>
          KNOWN_PAIRS.has(word?.toLowerCase()),
        ),
    },
    { name: 'zero', holds: ({ quantity }) => quantity.value === 0 },
    {
      name: 'score or list',
      holds: ({ quantity, before, after }) =>
        quantity.form === 'digits' && /(?:^|\n) *$/.test(before) && /^[.)] /.test(after),
    },
  ]
