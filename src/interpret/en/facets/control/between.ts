/** What may describe a noun of armed men before it. */
export const MODIFIERS =
  /(?:(?:(?!(?:The|These|Those|Some|Many|His|Her|Its|Their|Our|But|And|When|As|In|On|While|After|Since) |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L}))\p{Lu}[\p{L}-]*(?:'s)?|pro-\p{L}+|anti-\p{L}+|\p{L}+-(?:backed|led|allied)|armed|rebel|government|separatist|islamist|jihadist|insurgent|loyalist|militant|local|state|ground|border) )+$/u
export const ADVERBS =
  'who|which|that|ha[sd]|have|also|now|already|fully|still|later|then|again|is|are|was|were|been|announced|quickly|briefly|reportedly|recently|since|eventually|finally|successfully|virtually|effectively|this week|last week|last month|this month|this year|last year|overnight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*|claim(?:s|ed|ing)? to have|sa(?:id|ys?) (?:it|they|he|its forces|their forces) (?:had|have|has)'
/** What may stand between the holder and the verb. */
export const BETWEEN = new RegExp(`^(?:,[^,.;]{1,70},)?(?: (?:${ADVERBS}))*(?: and)? ?$`, 'u')
