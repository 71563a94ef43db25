/** Words by which a text says of a story that it is not so, by the kind of no. */
export const REFUTING: Readonly<Record<string, RegExp>> = {
  made: /\b(?:fak(?:e[drs]?|ing)|hoax\w*|prank\w*|satir\w+|spoof\w*|parod(?:y|ies)|stunt|mockumentary|photoshop\w*|doctored|staged|made[- ]up|fabricat\w+|invented|prosthe\w+|scripted|actors?|viral marketing)\b/i,
  false:
    /\b(?:false(?:ly|hoods?)?|untrue|not true|(?:is|was|are|were)(?:n['’]t| not) (?:true|real|correct|accurate|the case)|bogus|debunk\w*|disprov\w+|discredit\w*|myth|incorrect\w*|inaccura\w+|mistak\w+|mislead\w*|misled|misreport\w*|misinterpret\w*|misunderst\w+|misidentif\w+|wrong(?:ly)?|nonsense|baseless|unfounded|groundless|no truth)\b/i,
  denied:
    /\b(?:den(?:y|ies|ied|ying|ials?)|refut\w+|rebuff\w*|dismiss\w*|reject\w*|disput\w+|shot down|knocked down|slam\w*|rubbish\w*|contradict\w*|hit back)\b/i,
  corrected:
    /\b(?:updated?:?|correction|apologi[sz]\w+|retract\w*|clarif\w+|nope|contrary to|(?:it )?turns out|turned out|in fact|actually|alas|sorry|despite (?:reports|rumou?rs|claims|what)|no longer|removed the)\b/i,
  doubted:
    /\b(?:sceptic\w*|skeptic\w*|unlikely|suspicio\w+|no (?:evidence|proof|basis|sign|such)|unconfirmed|questionable|too good to be true|far[- ]fetched|implausible|dubious|not (?:clear|confirmed)|unverified|doubt\w*|probably)\b/i,
  never:
    /\b(?:never (?:happened|said|existed|took place|\w+ed)|(?:did|does|do|has|have|had|will|would)(?:n['’]t| not)|(?:is|was|are|were)(?:n['’]t| not)|nothing to)\b/i,
}

/** Of a headline: that what others tell is not so. */
export const REFUTING_HEADLINE =
  /\b(?:fake[drs]?|hoax\w*|prank\w*|satir\w+|false|untrue|bogus|debunk\w*|den(?:y|ies|ied|ying|ial)|refut\w+|dismiss\w*|reject\w*|shoots? down|slams?|myth|wrong|never|no|not|isn['’]t|didn['’]t|doesn['’]t|wasn['’]t|won['’]t|don['’]t|can['’]t|contrary|alive|safe|false(?:ly)?|rumou?rs?|hoaxer|stunt|really\?|nope)\b/i

/** Words by which a text leaves a story open. */
export const HEDGING =
  /\b(?:reported(?:ly)?|reports?|allege(?:d|dly|s)?|claim(?:s|ed|ing)?|rumou?r(?:s|ed)?|unconfirmed|unverified|purported(?:ly)?|apparent(?:ly)?|supposed(?:ly)?|suspected|may|might|could|possibl[ey]|likely|doubt\w*|question\w*|unclear|says?)\b/i

/** A no of any kind. */
export const SAYS_NO = /\b(?:no|not|never|none|nobody|nothing|neither|nor|without)\b|n['’]t\b/i

const words = (list: string): readonly string[] => list.split(/\s+/)

/** Words of no matter that tell, at the beginning of an article, whether it tells a story, doubts it or takes it back. */
export const OPENING_WORDS = words(
  `but not however actually although though according claimed claims claim reported reports report reportedly said told story stories rumor
  rumors internet online social media viral appears video photo image picture real fake hoax true false never no turned turns out news
  website site source sources confirmed confirm spokesman spokeswoman spokesperson statement denied deny if so just it that what who why yes
  you we i was is were has had did would could might may will be been about with after before only even still now then how instead while
  because yet nothing nobody wrong truth fact facts update believe believed people thought`,
)

/** Words that tell how sure a headline is of itself. */
export const HEADLINE_WORDS = words(
  'says reports report claims claim video after is was not no to why how fake hoax denies could may really actually just',
)
