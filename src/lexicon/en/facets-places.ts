const split = (words: string): string[] => words.trim().split(/\s+/)

/** What stands in them or near them is a place. */
export const IN_PLACE = 'in|near|outside|inside|around|throughout|across|within|into|over|at'
/** "the mayor of Oskel", "control of Oskel": what only places have. */
export const OF_PLACE =
  'control|outskirts|siege|encirclement|population|mayor|residents|inhabitants|streets|suburbs|centre|center|garrison|liberation|hospital|market|railway station'
/** The same of a town; of a state they mostly lead to its government ("talks with", "aid from"). */
export const TOWARDS =
  'to|from|towards|toward|through|between|via|of|for|on|off|beyond|behind|along|leave|leaving|left|entered|entering|reached|invaded|invading|visited|visiting|visit'
/** With one of these before "to" or "from", a state is its land. */
export const MOVEMENT =
  /\b(?:cross|fle[ed]|return|travel|mov(?:e|ing)|came|come|coming|went|go\b|goes\b|going\b|enter|send|sent|withdr[ae]w|arriv|leav|left|retreat|evacuat|deport|smuggl|fl[eo]w|escap|driv|drove|convoy|border|visit|invasion|invad|miles|km|kilomet)\w*/i
/** "the territory of Norland" is land, "the president of Norland" is not. */
export const LAND_NOUNS =
  /\b(?:territory|soil|east|west|north|south|south-?east|south-?west|north-?east|north-?west|centre|center|part|parts|region|regions|area|areas|town|towns|city|cities|village|villages|capital|coast|border|outskirts|suburb|suburbs|port|rest|half|province|state|middle|edge) +(?:of +)$/i
export const SETTLEMENTS =
  'town|city|village|port|capital|region|province|district|state|county|peninsula|island|hamlet|suburb|strongholds?|settlement|junction|valley|municipality|oblast|governorate|enclave|towns|cities|villages|regions|provinces|districts'
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
    'January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Russian Arabic German Spanish Chinese Islam Parliament Congress Twitter Facebook Telegram YouTube Instagram WhatsApp Skype Reuters Photo Image Ramadan Easter Christmas God Allah Internet West East North South I Western Eastern Muslim Christian Sunni Shia Shiite Islamic Mr Mrs Ms Dr UN NATO Nato EU OSCE AU Games Olympics Olympic Paralympics Cup Euro House Senate Assembly Kurdish Arab Jewish Tuareg Hausa Pashtun Pashto Baloch Bedouin Rohingya Tamil Assyrian Uighur Uyghur Interpol FIFA UEFA GOP',
  ),
)

/** "the Azov Sea", "Karr Valley": the last word of the name says what it is, unless people own it. */
export const FEATURES = new Set(
  split(
    'Sea Bay Gulf Strait River Valley Mountains Hills Desert Peninsula Island Islands Region Regions Province Oblast',
  ),
)
/** "Norland's south-east", "Norland's border regions": a part of a land. */
export const PARTS_BEHIND =
  /^'s? (?:(?:[\p{Ll}-]+ ){0,2}?)(?:(?:north|south)-?(?:east|west)?|east|west|coast|border|territory|soil|capital|regions?|provinces?|heartland|hinterland|interior)(?![\p{L}-])(?! (?:\p{Ll}+s|minister|ministry|guard|service|police|official|government|governor)\b)/u
/** "border with Norland", "frontiers with": where two lands meet. */
export const BORDER_WITH = /\b(?:border|borders|frontier|boundary) +(?:with|to) +$/i
/** "Norlandian territory", "Arvian soil" behind a nation's adjective. */
export const TERRITORY_BEHIND =
  /^ (?:territory|soil|airspace|territorial waters|border|coast)(?![\p{L}-])(?! \p{Ll}*(?:men|man|guards?|service|police|troops|forces|patrols?)\b)/u
/** What "B" follows in "in A and B". A mere comma is no list: "In Oskel, Norland said". */
export const FELLOW =
  /(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?, )*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?,? and (?:the )?$/u
/** What ends a body's name where a land's follows: "Organisation for … in Europe". */
export const BODY_IN =
  /\b(?:Organi[sz]ation|Council|Agency|Mission|Committee|Office|Commission|Fund|Conference|Centre|Center|Institute) (?:for|on|of) (?:\p{L}+ )*(?:in|of|for) $/u
