const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Cues by which somebody leaves open what others say: "cast doubt on the deal", "questions surround it". */
export const DOUBT_CUE = /\b(?:doubt|question|uncertain|scepti|skepti|cautio|disbelie|query|queri|wonder)/i

/** Sources that are no speaker but a doubt: "questions surround the deal". */
export const DOUBT_SOURCE = /^(?:\w+\s+)?(?:questions?|doubts?|uncertainty|scepticism|skepticism)\b/i

/** Openings of a content that leave open what follows: "it remained unclear whether". */
export const DOUBT_CONTENT =
  /\b(?:unclear|uncertain|not (?:yet )?(?:clear|known|certain|sure)|doubt\w*|s[ck]eptical|never (?:even )?heard of|(?:not|n['’]t)(?: yet)? (?:received|heard|been (?:told|informed|notified))|whether or not|no certainty)\b/i

/** Cues that name a denial by themselves, whatever the content's own polarity. */
export const DENIAL_CUE =
  /\b(?:den(?:y|i)|reject|dismiss|refut|rebuff|rebut|debunk|disput|contradict|disown|repudiat|laugh|slam|scoff|mock|ridicul|brand|call)/i

/** Cues by which a party binds itself: told by another, they are what it is said to have done, and no words of its own. */
export const BINDING_CUE = /^(?:announc|declar|agree|assur|promis|pledg|accept|offer|commit|vow|guarantee)/i

/** Before a noun they say that the deed is wanted or spoken about, not done: "negotiating for the release". */
export const AIM =
  /\b(?:negotiat\w*|talks?|efforts?|hop(?:e|es|ing|ed)|bids?|calls?|call(?:ed|ing)|demand\w*|seek\w*|sought|campaign\w*|plans?|planning|want(?:s|ed)?|attempt\w*|conditions?|request\w*|propos\w*|urg(?:e|es|ed|ing)|in exchange|ahead of|aimed|aim)\b/i

/** Nouns that stand for anybody or anything, or for the deed itself ("carried out strikes"): they tell no deed from another. */
export const ANYTHING = set(
  `people person man men woman women child children victim captive hostage prisoner detainee civilian resident them member number group
  thing something anything everything anyone anybody someone nobody one part other lot way side all some many most few fighter force
  area region country place land town village city personnel position target unit team
  airstrike air-strike strike attack raid bombing bombardment shelling assault offensive operation mission sortie battle campaign war fight
  fighting killing murder execution beheading death use case bomb blast explosion`,
)

/** Words for an armed body that an article calls by its name elsewhere: where it names one only, they mean that one. */
export const ARMED_BODY =
  /\b(?:militants?|insurgents?|rebels?|extremists?|terrorists?|jihadi(?:st)?s?|separatists?|guerrillas?|gunmen|islamists?|(?:sect|group|movement)(?!\s+of\b))\b/i

/** Of an agreement: what it ends or keeps. Others ("a gas deal") are told apart by the word before the noun. */
export const PEACE_WORDS = set(
  `ceasefire cease-fire truce armistice peace hostility hostilities purported alleged supposed new latest such immediate announced so-called
  final mutual bilateral lasting reported claimed formal`,
)

/** Makes a negative of what follows in its sentence: "nobody has come forward who speaks for them". */
export const NOBODY = /\b(?:nobody|no one|no-one|none)\b/i

/** Says of a party that it means to talk or to make peace. */
export const WILLING =
  /\b(?:desires?|wants?|wish(?:es)?|will(?:ing|ingness)|ready|readiness|prepared|open|commit(?:ted|ment)|sincer(?:e|ity)|serious|genuine(?:ly)?)\b[^.;!?]{0,40}\b(?:peace|talks?|negotiat\w+|dialogue|cease-?fire|truce)\b|\bgood faith\b|\bcommitment\b[^.;!?]{0,80}\b(?:genuine|sincere|real)\b/i

/** Says that it does not: "no going back", "never lay down arms". */
export const UNWILLING =
  /\b(?:no going back|no (?:peace|talks|negotiations?|dialogue|truce|ceasefire)\b|never (?:know|make|accept) peace|(?:not|never) (?:lay down|surrender|negotiate|talk)|fight (?:on|to the))/i

/** Verbs of sense "call on" or "demand" by which a superior commands. */
export const COMMANDS = /^(?:order|instruct|direct|command)/i

/** "Yet to receive": not done so far, whatever the infinitive says. */
export const YET_TO = /\byet to\s+(?:\w+ly\s+)?$/i

/** A content of these words alone points back at what is spoken of: "the purported breakthrough", "it", "to comment". */
export const POINTS_BACK =
  /^(?:it|this|that|them|(?:to )?(?:comment|respond|answer|reply)(?: further| immediately| publicly)?|(?:the|this|that|these|those|such|any|all|every)\s+(?:[\p{L}-]+\s+){0,2}(?:accusations?|allegations?|claims?|charges?|assertions?|statements?|reports?|announcements?|breakthroughs?|developments?|rumou?rs?|news|suggestions?|idea|notion|story|word(?: of it)?|move|matter))$/iu

/** "Does not think that they agreed": the doubt is the speaker's, the denial that of what follows. */
export const DISBELIEF =
  /(?:n['’]t|\b(?:not|never))\s+(?:really\s+|even\s+)?(?:think|thinks|thought|believe|believes|believed)\b/i

/** What is said of words to say that they are not true. */
export const FALSE_WORDS =
  /\b(?:is|are|was|were|as|be|been)\s+["“”'‘’]?(?:\w+ly\s+)?(?:just\s+)?(?:an?\s+)?["“”'‘’]?(?:\w+\s+)?(?:false(?:hoods?)?|untrue|not true|lies?|fabricat(?:ed|ions?)|baseless|groundless|unfounded|nonsense|fake|rubbish|absurd|ridiculous|invented|fiction|propaganda|(?:a )?hoax|bogus|made up|disinformation|misinformation|a myth)\b/i

/** What is released to the public, and set free by nobody. */
export const PUBLISHED = set(
  `video footage photo photograph picture image statement report name nationality detail information list result data figure document
  file letter message recording tape transcript identity note map study number book film`,
)

/** Verbs and nouns by which parties are said to confer, and those that say so where it is told with whom. */
export const CONFERS = /^(?:(?:re)?negotiat|talks$|mediat|broker|confer|parley|host)/i
export const SPEAKS_WITH = /^(?:talk|speak|spoke|meet|met$|dialogue|discussion|contact)/i

/** Words of a negation that deny the manner or nothing at all: "not only", "not on its own", "there was no doubt". */
export const HALF_NEGATION =
  /\b(?:(?:not|never|neither|nor|hardly)|n['’]t)\s+(?:[\w’']+\s+){0,4}?(?:only|just|simply|merely|alone|necessarily|on (?:its|our|their|his|her|my|your) own)\b|\bno (?:question|doubt|doubts|wonder|secret|matter|mistake|surprise|coincidence|less|fewer|more than|later than|longer ago)\b|\bwith no\b|\bnot (?:least|to mention|surprising\w*)\b/i

/** Nouns for words that go round without an author. */
export const REPORTED = /\b(?:reports?|news|stor(?:y|ies)|rumou?rs?)\b/i

/** Of a content that it tells of other words as untrue: whoever denies sides with it. */
export const CALLED_FALSE = /\b(?:false(?:ly)?|fake|untrue|bogus|hoax|lies|fabricated)\b/i

/** A denial of these leaves the deed itself: "did not lead the raid himself". */
export const NARROWER =
  /\b(?:personally|himself|herself|themselves|in person|deliberately|intentionally|knowingly|on purpose|directly)\b/i

/** Nouns for words of blame. */
export const ACCUSATION = /\b(?:accusation|allegation|charge)s?\b/i

/** What a pointing word looks for, by its noun: an accusation in words of blame, a report in what is passed on, a claim in what is claimed. */
export const POINTED_KINDS: readonly {
  readonly noun: RegExp
  /** In the cue or source of what is meant, or at least in its content. */
  readonly words: RegExp
  /** Nothing else can be meant. */
  readonly needed?: true
  /** It may stand far before: it is what the article is about. */
  readonly far?: true
}[] = [
  {
    noun: ACCUSATION,
    words: /\b(?:accus|alleg|charg|blam)/i,
    needed: true,
  },
  {
    noun: REPORTED,
    words: /\b(?:report|rumou?r|news|according to|story|blog|media|website)/i,
    far: true,
  },
  {
    noun: /\b(?:claims?|assertions?|suggestions?|statements?)\b/i,
    words: /\b(?:claim|assert|suggest|insist|boast|statement)/i,
  },
  {
    noun: /\b(?:announcements?|breakthroughs?|developments?)\b/i,
    words: /\b(?:announc|declar|said|agreed|breakthrough)/i,
  },
]

/** Themes by which two sides fight on: told beside a truce, they say that it does not hold. */
export const FIGHTING = set('attack killing taking breach invasion abduct fight clash destroy ambush')

/** Says of fighting that the truce came later, and of anything that the truce made no difference to it. */
export const BEFORE_TRUCE =
  /\b(?:before|prior to|until|ahead of|led to|leading to|to end)\b[^.;!?]{0,60}\b(?:cease-?fire|truce|deal|agreement|accord)\b/i
export const IN_SPITE =
  /\b(?:but|despite|in spite of|although|though|even as|nonetheless|nevertheless|regardless)\b/i
