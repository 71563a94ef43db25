import type { SpeechAct } from '../../model/index.ts'

/**
 * What a cue does, whatever its content says: the stem of its words and the act. The cue lexicon of attribution
 * names the act of each of its lemmas; this list reads the cue's own words, so that it also serves cues that a
 * model finds and no lexicon lists.
 */
export interface ActOfCue {
  readonly cue: RegExp
  readonly act: SpeechAct
}

const row = (act: SpeechAct, cue: RegExp): ActOfCue => ({ act, cue })

/** The first row that fits decides. */
export const ACTS_OF_CUES: readonly ActOfCue[] = [
  row(
    'decline-to-comment',
    /\b(?:(?:declin|refus)\w*|would not|did not|has not|have not|had not|no) (?:to )?(?:immediate(?:ly)? )?(?:comment|discuss|answer|respond|say|elaborate|speculate)\w*|\bno comment|\bnot commented|\bnot replied/,
  ),
  row('request-proof', /\bdar(?:e|es|ed|ing)\b|\bchalleng\w+/),
  row(
    'deny',
    /\b(?:den(?:y|ies|ied|ying|ials?)|refut\w+|rebut\w*|disput\w+|contradict\w*|disavow\w*|debunk\w*|disclaim\w*)\b|\b(?:laugh|scoff|brush|shrug)\w* (?:off|aside|at)\b/,
  ),
  row('refuse', /\b(?:refus\w+|rul\w+ out|veto\w*|block(?:s|ed|ing)?|spurn\w*|rebuff\w*|turn\w* down)\b/),
  row(
    'accuse',
    /\b(?:accus\w+|blam\w+|alleg\w+|blast\w*|denounc\w+|condemn\w*|slam\w*|lambast\w*|critici[sz]\w+|decr(?:y|ied|ies)|charg(?:e|es|ed|ing)|fault\w*|complain\w*|castigat\w+|berat\w+)\b/,
  ),
  row(
    'acknowledge',
    /\b(?:acknowledg\w+|admit\w*|admission\w*|conced\w+|concession\w*|confess\w*|own\w* up)\b/,
  ),
  row(
    'threaten',
    /\bthreat\w*|\bultimatum\b|\bvow\w* (?:revenge|retaliation|to (?:attack|destroy|punish|retaliate|strike|crush))/,
  ),
  row('warn', /\b(?:warn\w*|caution\w*|alert\w*)\b/),
  row('promise', /\b(?:promis\w+|vow\w*|pledg\w+|assur\w+|swear\w*|swore|guarantee\w*|commit\w* to)\b/),
  row('hope', /\b(?:hop(?:e|es|ed|ing|eful)|wish\w*|optimis\w+|confiden\w+)\b/),
  row(
    'demand',
    /\b(?:demand\w*|insist\w* (?:that|on)|order(?:s|ed|ing)?|instruct\w*|direct(?:s|ed|ing)?|require[sd]?)\b/,
  ),
  row(
    'call-on',
    /\b(?:urg(?:e|es|ed|ing)|appeal\w*|call(?:s|ed|ing)? (?:up)?(?:on|for)|ask(?:s|ed|ing)?|request\w*|beg(?:s|ged|ging)?|plead\w*|implor\w+|exhort\w*|press(?:es|ed|ing) for|advis\w+|recommend\w*|want(?:s|ed|ing)?)\b|^calls?$/,
  ),
  row('offer', /\b(?:offer\w*|propos\w+|suggest(?:s|ed|ing)? that|initiative|invit\w+)\b/),
  row('accept', /\b(?:accept\w*|support\w*|back(?:s|ed|ing)|endors\w+|welcom\w+|approv\w+|consent\w*)\b/),
  row('praise', /\b(?:prais\w+|hail\w*|commend\w*|applaud\w*|laud\w*|thank\w*|congratulat\w+)\b/),
  row('agree', /\b(?:agree[sd]?|agreeing|signed up|concur\w*)\b/),
]

/** "Reject", "dismiss" and the like deny a charge and refuse a proposal: the noun that follows tells which. */
export const TURNS_DOWN = /\b(?:reject\w*|dismiss\w*|slam\w*)\b/
export const CHARGE =
  /\b(?:accusation|allegation|charge|claim|report|suggestion|assertion|blame|finding|rumou?r|insinuation)s?\b/i
export const PROPOSAL =
  /\b(?:proposal|offer|plan|demand|call|request|appeal|ultimatum|initiative|talk|truce|negotiation|condition|deal|invitation|mediation|ceasefire|cease-fire)s?\b/i

/** What is asked for is an answer and nothing else: "asked whether the road was open", "asked about the raid". */
export const QUESTION = /^(?:about|whether|if|why|who|whom|whose|what|which|when|where|how)\b/i

/** Nouns that are offered, and are no proposal: "offered a different account", "offered condolences". */
export const OFFERED_WORDS =
  /^(?:[\w-]+\s+){0,5}(?:descriptions?|pictures?|looks?|estimates?|overview|accounts?|explanations?|versions?|views?|details?|assessments?|apolog\w+|condolences|sympathy|thanks|congratulations|evidence|proof|criticism|praise|glimpse|insight)\b/i
