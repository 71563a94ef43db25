import type { SpeechAct } from '../../model/index.ts'

/**
 * Set phrases that turn a cue round or take back half of it, with what is done by them. `words` is looked for in the
 * small letters of the saying – what stands before the cue, the cue, what follows – and has to touch the cue itself.
 */
export interface NegatedCue {
  readonly words: RegExp
  readonly act: SpeechAct
}

const row = (act: SpeechAct, words: RegExp): NegatedCue => ({ act, words })

const NOT = String.raw`(?:not|n't|never|cannot|neither|nor|without|nobody|refus(?:e|es|ed|ing)\s+to|declin(?:e|es|ed|ing)\s+to|fail(?:s|ed|ing)?\s+to)`
/** "Did not publicly", "has not yet been". */
const SOFT = String.raw`(?:\s+(?:\w+ly|yet|even|once|go\s+so\s+far\s+as\s+to|be|been|want\s+to|wish\s+to))*\s+`
const not = (words: string): RegExp => new RegExp(String.raw`(?:\b|(?<=n't\b))${NOT}${SOFT}(?:${words})`)
const any = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})`)

/** The first row that fits decides. */
export const NEGATED_CUES: readonly NegatedCue[] = [
  // "Would neither confirm nor deny the raid".
  row(
    'decline-to-comment',
    any(
      String.raw`(?:neither|not|n't|without|refus\w+\s+to|declin\w+\s+to)\s+(?:to\s+)?(?:confirm\w*|den(?:y|ied|ies|ying))\s+n?or\s+(?:to\s+)?(?:confirm\w*|den(?:y|ied|ies|ying))`,
    ),
  ),
  row('decline-to-comment', any(String.raw`neither\s+confirmation\s+nor\s+denial`)),
  // "Was unable to confirm".
  row(
    'decline-to-comment',
    any(
      String.raw`(?:unable|(?:in\s+)?no\s+position)\s+to\s+(?:\w+ly\s+)*(?:confirm|say|comment|verify|tell|give)\b`,
    ),
  ),
  // "Would not be drawn on numbers".
  row('decline-to-comment', not(String.raw`(?:be\s+)?(?:drawn|pressed|pinned\s+down|specific)\b`)),
  row(
    'decline-to-comment',
    any(
      String.raw`(?:refus\w+|declin\w+)\s+to\s+(?:\w+ly\s+)?(?:say|comment|discuss|answer|respond|reply|confirm|elaborate|specify|disclose|reveal|name|identify|give|provide|speculate|speak|talk\s+about|go\s+into|take\s+questions)\b`,
    ),
  ),
  row(
    'decline-to-comment',
    any(
      String.raw`(?:evad|dodg|sidestep|side-step|duck|deflect|avoid|brush\w*\s+aside|bat\w*\s+away)\w*\s+(?:a\s+|the\s+|all\s+|any\s+|\w+ers'\s+)?(?:questions?\b|answering\b)`,
    ),
  ),
  row(
    'decline-to-comment',
    any(
      String.raw`(?:off(?:er|ers|ered|ering)|g[ai]ve|gives|given|giving|provid(?:e|es|ed|ing)|ma(?:de|ke|kes|king)|ha(?:d|s|ve))\s+no\s+(?:further\s+|more\s+|immediate\s+|other\s+|public\s+)*(?:details?|comments?|explanations?|mention|reasons?|responses?|reply|statements?|timetable|specifics)\b`,
    ),
  ),
  row('decline-to-comment', any(String.raw`nothing\s+(?:more\s+|further\s+|else\s+)?to\s+(?:say|add)\b`)),
  // "Did not rule out a second strike" leaves it open; it refuses nothing.
  row('assert', not(String.raw`(?:rul(?:e|ed|ing)\s+(?:it\s+|this\s+|that\s+)?out|exclud(?:e|ed|ing))\b`)),
  // "Did not deny" grants nothing and denies nothing.
  row(
    'assert',
    not(String.raw`(?:den(?:y|ied|ying)|disput(?:e|ed|ing)|reject(?:ed|ing)?|contradict(?:ed|ing)?)\b`),
  ),
  // "Stopped short of blaming Ostra", "fell short of admitting it": the act is what was not done.
  row(
    'assert',
    any(
      String.raw`(?:stop\w*|f[ae]ll\w*|c[ao]m\w+)\s+(?:just\s+|far\s+|well\s+)?short\s+of\b(?:\s+(?:\w+ly\s+)?\w+ing\b)?`,
    ),
  ),
  row('assert', any(String.raw`no\s+longer\s+\w+`)),
  // "All but admitted" is as good as admitted.
  row(
    'acknowledge',
    any(String.raw`(?:all\s+but|as\s+good\s+as)\s+(?:admit|conced|acknowledg|confess|confirm)\w*`),
  ),
  row('accuse', any(String.raw`all\s+but\s+(?:accus|blam)\w*`)),
  row('refuse', any(String.raw`(?:all\s+but|virtually|effectively)\s+rul\w+\s+out\b`)),
  row(
    'threaten',
    any(
      String.raw`reserv(?:e|es|ed|ing)\s+(?:the|its|his|her|their|our|a)\s+(?:\w+\s+)?rights?\s+(?:to|of)\s+(?:\w+ly\s+)?(?:retaliat|respon|repl|reta?li|strik|attack|hit\s|act\b|use\s+(?:\w+\s+)?force|use\s+all|take\s+(?:\w+\s+)?(?:action|measures|steps)|defen|counter|fight|resume)`,
    ),
  ),
  row(
    'assert',
    any(String.raw`reserv(?:e|es|ed|ing)\s+(?:the|its|his|her|their|our|a)\s+(?:\w+\s+)?rights?\b`),
  ),
  row('refuse', not(String.raw`(?:accept|agree|support|back|endorse|approve|consent|recogni[sz]e)\w*\b`)),
  row('deny', not(String.raw`(?:admit|acknowledg|conced|confess)\w*`)),
  row('assert', not(String.raw`(?:accus|blam|alleg|condemn|critici[sz]|denounc|charg)\w*`)),
  row(
    'assert',
    not(
      String.raw`(?:promis|pledg|vow|guarantee|assur|commit|threaten|offer|propos|demand|insist|urg|appeal|call(?:ed)?\s+(?:for|on)|ask(?:ed)?\b(?!\s+about)|request|welcom|prais|hop(?:e|ed)\b)\w*`,
    ),
  ),
  // "Could not be independently confirmed" is what the report has found, unless it says by whom.
  row(
    'assert',
    any(
      String.raw`(?:not|n't)\s+(?:\w+ly\s+)*be(?:en)?\s+(?:\w+ly\s+)*(?:confirmed|verified|disclosed|revealed|named|identified|explained|specified)\b(?!\s+by\b)`,
    ),
  ),
  // "Did not say", "would not confirm", "did not mention": nothing was told.
  row(
    'decline-to-comment',
    not(
      String.raw`(?:sa(?:y|id)(?!\s+(?:that\s+)?(?:he|she|it|they|anything)\b)|comment\w*|discuss\w*|answer\w*|respon[ds]\w*|repl(?:y|ied)|confirm\w*|elaborat\w*|specif(?:y|ied)|disclos\w*|reveal\w*|explain\w*|mention\w*|t(?:ell|old)|name[d]?|identif(?:y|ied)|speak|spoken|give\w*|gave|provide\w*|react\w*)\b`,
    ),
  ),
]

/**
 * Nobody has said anything: the report only tells that it asked. `words` as above.
 * "Has yet to comment", "could not be reached", "was not available for comment".
 */
export const NO_STATEMENT: readonly RegExp[] = [
  any(
    String.raw`(?:has|have|had|is|are|was|were)\s+(?:yet|still)\s+to\s+(?:\w+ly\s+)?(?:comment|respond|reply|react|speak|issue|make|release|say|confirm|give|claim\s+responsibility)\b`,
  ),
  any(
    String.raw`(?:could|can)\s*(?:not|n't)\s+(?:immediately\s+|independently\s+)?be\s+(?:immediately\s+|independently\s+)?(?:reached|contacted|found\s+for)\b`,
  ),
  any(
    String.raw`(?:not|un)\s*(?:immediately\s+|readily\s+)?(?:available|reachable)\s+(?:for|to)\s+(?:\w+\s+)?comment`,
  ),
  // "The road will open, provided that the shelling stops": a condition, and nobody's words.
  any(String.raw`provided\s+that\b`),
]
