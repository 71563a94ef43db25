/** Buildings and grounds that somebody can seize and hold. All are also read in the plural.*/
const SITES =
  'building|police station|police headquarters|television tower|tv tower|radio station|television station|headquarters|barracks|(?:army |military |air |naval )?base|air ?base|air ?field|airport|air ?strip|garrison|outpost|checkpoint|check ?post|roadblock|border post|border crossing|crossing|bridge|dam|oil ?field|gas ?field|refinery|power (?:plant|station)|port|harbou?r|prison|jail|compound|fortress|citadel|camp|position|hill|hilltop|ridge|height|town hall|city hall|parliament|ministry|palace|power station|district|neighbou?rhood|quarter|suburb|site|road|highway|mine|factory|monastery|hospital|school|consulate|embassy|arms depot|depot|stronghold|enclave|front line|frontline|trench'
/** Settlements and stretches of land: one alone is "the town" that some name before it means, several are a place of their own. */
const LANDS =
  'towns|villages|cities|settlements|hamlets|districts|neighbou?rhoods|regions|provinces|areas|territory|territories|land|ground'

const QUANTITY =
  '(?:(?:more than |over |at least |about |nearly |almost |up to )(?=\\d|a dozen|one|two|three|four|five|six|seven|eight|nine|ten))?(?:\\d[\\d.,]{0,12}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|many|some|all|most|both|a number of|a string of|hundreds of|a few|further|other|more|much|the|its|their|his|our|these|those|any)'
const AREA =
  '(?:more than |over |at least |about |some |nearly |almost |up to )?\\d[\\d.,]{0,12} (?:square |sq )?(?:kilomet(?:er|re)s?|km|miles?|acres|hectares)(?: \\([^()]{0,40}\\))? of'

/** The noun that such a phrase ends in, or "large parts of" with what it is a part of. */
export const SITE_NOUN = new RegExp(
  `(?<![\\p{L}-])(?:${AREA} (?:${LANDS})|(?:(?:large|vast|wide|huge|big|small) )?(?:swathes?|swaths?|tracts|chunks|stretches|parts|areas) of (?:${LANDS}|the country)|(?:${SITES})s?|${LANDS})(?![\\p{L}-])(?: and (?:${LANDS}|(?:${SITES})s?)(?![\\p{L}-]))?`,
  'giu',
)
/** What such a phrase begins with, right before its last word that may describe the noun. */
export const SITE_OPENING = new RegExp(`(?<![\\p{L}-])${QUANTITY} $`, 'iu')
/** Words that describe no noun: behind one of these the phrase has begun. */
export const NO_MODIFIER =
  /^(?:of|in|and|or|to|for|from|by|with|at|on|is|was|are|were|has|had|have|that|which|who|said|says|captured|seized|seizing|took|taken|taking|retook|recaptured|held|hold|holds|holding|control|controls|overran|stormed|entered|lost|attacked|shelled|bombed|hit|left|abandoned|reached|occupy|occupies|including)$/i

/** What makes a named place only a part of it: "large parts of". */
export const PART_OF =
  /(?<![\p{L}-])(?:(?:(?:large|vast|wide|other|some|most|many|much|several|a|the|huge|northern|southern|eastern|western|central|outer|entire|whole) )*(?:swathes?|swaths?|tracts|parts?|areas|chunks|stretches|suburbs|outskirts|districts|centre|center|half|third|quarter|rest|all|most|much) of (?:the )?)$/iu
