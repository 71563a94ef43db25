const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`

/** Names of boxes that are not the article, each a pattern for a whole line of at most a few words. */
const LABELS: readonly string[] = [
  'related(?: (?:news|stor(?:y|ies)|articles?|posts?|content|topics|links|coverage))?',
  'read (?:more|next|also|this)',
  'also (?:read|see)',
  'see (?:also|more)',
  'more',
  'more (?:on|from|in|like) .{1,40}',
  'more (?:great )?(?:\\S+ )?(?:stories|news|coverage)',
  "don[’']t miss(?: it)?",
  'you (?:may|might) (?:also )?(?:like|be interested in)',
  'most (?:read|popular|viewed|shared)',
  'must read',
  'popular(?: (?:now|posts|stories|this week))?',
  'trending(?: now)?',
  'recommended(?: (?:for you|stories))?',
  'recent (?:articles|posts|news)',
  'latest(?: (?:news|stories|headlines))?',
  'top stories',
  'around the web',
  'advert(?:isement)?s?',
  'sponsored(?: content)?',
  'promoted(?: stories)?',
  '(?:post |leave |view |show )?(?:a )?comments?(?: \\(?\\d*\\)?)?',
  'share(?: (?:this|on|via).{0,40})?',
  'share tweet.{0,20}',
  '(?:click to )?tweet',
  'subscribe',
  'sign up',
  'newsletter',
  '(?:tell us )?what (?:do )?you think',
  'follow us',
  'video',
  'watch',
  '(?:skip|jump) to .{1,40}',
  '(?:go )?back to (?:the )?top',
  'view (?:gallery|photos|slideshow|all)(?:.{0,20})?',
]

/** Short lines by which English-language pages announce a box that is not the article. Matched against the whole line. */
export const FURNITURE_LABEL = new RegExp(`^\\W*${anyOf(LABELS)}\\W*$`, 'iu')

/** How a line begins that sends the reader elsewhere, before a colon or a dash. It goes only where it is also short or a link. */
const REFERRALS: readonly string[] = [
  'related(?: \\w+)?',
  'read (?:more|also|next)',
  'also (?:read|see)',
  'see (?:also|more)',
  'more',
  'watch',
  'listen',
  'also on \\S+',
  "don[’']t miss",
  'recommended',
  'opinion',
  'fact check',
]

export const REFERRAL_OPENING = new RegExp(`^\\W*${anyOf(REFERRALS)}\\b\\s*(?:[:|»›–—-]|on\\b)`, 'iu')

/** How notes under an article begin that are about its making or its outlet. */
const CLOSINGS: readonly string[] = [
  '(?:additional |with )?reporting by',
  '(?:editing|writing) by',
  'compiled by',
  '(?:this (?:story|article|report) )?(?:was )?first published',
  'published:',
  'updated (?:at|on)',
  'filed under',
  'tags?:',
  'categor(?:y|ies):',
  'posted (?:on|in|by)',
  'copyright\\b',
  '©',
  'all rights reserved',
  'click here',
  '(?:subscribe|sign up) (?:to|for|here|now)',
  'follow .{1,60} on (?:twitter|facebook|x|instagram|telegram)',
  'like us on',
  'join (?:our|the) .{0,40}(?:forum|conversation|channel|newsletter)',
  'like this (?:story|article)',
  'share it with',
  'to (?:read|get|receive) .{1,40} (?:subscribe|sign up|newsletter)',
  'download (?:our|the) .{1,30}app',
  'get the .{1,30}app',
  'this (?:document|material|article) (?:is|may) (?:subject to copyright|not be)',
  '(?:the )?(?:views|opinions)(?: and opinions)? expressed',
  'when (?:using|quoting|citing|reprinting) ',
]

/** What such notes say anywhere in them. */
const CLOSING_WORDS: readonly string[] = [
  'contributed (?:to this (?:report|story|article)|reporting)',
  'all rights reserved',
  'may (?:earn|receive) an? (?:affiliate )?commission',
]

/** What stands under an article and is about its making, its author or its outlet. */
export const CLOSING_NOTE = new RegExp(`^\\W*${anyOf(CLOSINGS)}|\\b${anyOf(CLOSING_WORDS)}\\b`, 'iu')

const TRADES = [
  'writer',
  'editor',
  'reporter',
  'correspondent',
  'columnist',
  'journalist',
  'author',
  'contributor',
  'producer',
  'blogger',
]

/** "a reporter for the Gazette", "a writer who covers the river": what such a note goes on with, if with anything. */
const TRADE_ENDS =
  '(?=\\W*$|[.,;:)]|,? (?:for|with|at|in|of|on|from|and|based|covering|(?:who|whose) (?:work|covers|writes|reports|lives|speciali[sz]es))\\b)'

/**
 * A sentence that introduces the author to the reader: up to four capitalised names, "is a …", a trade of the press.
 * "Odo Venn is a reporter who was held for a month" and "The Gazette is reporting that journalist Venn …" are news.
 */
export const AUTHOR_NOTE = new RegExp(
  `^\\W*(?:[Aa]bout the [Aa]uthor\\b|(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:is|covers|writes|reports) (?:an? |the )?(?:(?!that\\b|who\\b)[\\p{L}’'-]+\\s+){0,6}${anyOf(TRADES)}\\b${TRADE_ENDS})`,
  'u',
)

const PICTURE = '(?:photo|photograph|image|picture|pic|credit|file photo|handout)'

/** A credit that makes a line a caption: "(Photo: …)" at its end, or a line that is nothing but "Image credit: …". */
export const PICTURE_CREDIT = new RegExp(
  `\\([^()]{0,30}\\b${PICTURE}\\b[^()]{0,60}\\)\\W*$|^\\W*(?:(?:photo|image|picture)(?:graph)?s?(?: credit| courtesy)?|credit)s?\\s*(?::|by\\b)`,
  'iu',
)
