const split = (words: string): string[] => words.trim().split(/\s+/)

/** What stands in them or near them is a place. */
export const IN_PLACE = 'in|near|outside|inside|around|throughout|across|within|into|over|at'
/** "the mayor of Oskel", "control of Oskel": what only places have. */
export const OF_PLACE =
  'control|outskirts|siege|mayor|residents|inhabitants|streets|suburbs|centre|center|garrison|liberation|hospital|market|railway station'
/** The same of a town; of a state they mostly lead to its government ("talks with", "aid from"). */
export const TOWARDS =
  'to|from|towards|toward|through|between|via|of|for|on|off|beyond|behind|along|leave|leaving|left|entered|entering|reached'
/** With one of these before "to" or "from", a state is its land. */
export const MOVEMENT =
  /\b(?:cross|fle[ed]|return|travel|mov(?:e|ing)|came|come|coming|went|go(?:es|ing)?|enter|send|sent|withdr[ae]w|arriv|leav|left|retreat|evacuat|deport|smuggl|fl[eo]w|escap|driv|drove|convoy|border|miles|km|kilomet)\w*/i
/** "the territory of Norland" is land, "the president of Norland" is not. */
export const LAND_NOUNS =
  /\b(?:territory|soil|east|west|north|south|south-?east|south-?west|north-?east|north-?west|centre|center|part|parts|region|regions|area|areas|town|towns|city|cities|village|villages|capital|coast|border|outskirts|suburb|suburbs|port|rest|half|province|state|middle|edge) +(?:of +)$/i
export const SETTLEMENTS =
  'town|city|village|port|capital|region|province|district|state|county|peninsula|island|hamlet|suburb|stronghold|settlement|junction|valley|municipality|oblast|governorate|enclave'
/** Behind a name they make a place of it. */
export const REGION_NOUNS = new Set(
  split(
    'region province district state county oblast peninsula island airport river valley sea bay gulf strait mountains hills desert bridge junction town city village governorate municipality area',
  ),
)
export const COMPASS =
  '(?:(?:north|south)[- ]?(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central|northern|southern|upper|lower)'
/** Capitalised and after "in", yet no places. */
export const NO_PLACES = new Set(
  split(
    'January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Russian Arabic German Spanish Chinese Islam Parliament Congress Twitter Facebook Telegram YouTube Instagram WhatsApp Skype Reuters Photo Image Ramadan Easter Christmas God Allah Internet West East North South I Western Eastern Muslim Christian Sunni Shia Shiite Islamic Mr Mrs Ms Dr UN NATO Nato EU OSCE AU',
  ),
)
