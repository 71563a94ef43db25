import type { Offer, SpeechAct } from '../../model/index.ts'

type Kind = Offer['kind']

/** What kind of offer a speech act makes. "Agree" and "condition" make one by what they say. */
export const OFFER_OF_ACT: Readonly<Partial<Record<SpeechAct, Kind>>> = {
  offer: 'proposal',
  demand: 'demand',
  'call-on': 'demand',
  'request-proof': 'demand',
  promise: 'promise',
  condition: 'promise',
  threaten: 'threat',
}

/** What the words of an offer must have: "demanded access" or "promised change" tell nobody what is to be done. */
export const MATTER: Readonly<Record<Kind, RegExp>> = {
  proposal:
    /\b(?:to|should|would|will|be|that|meet|talks|corridor|truce|ceasefire|cease-fire|exchange|swap)\b/i,
  demand:
    /(?<!\p{L})to (?!(?:the|his|her|its|their|our|my|an?|all|both)(?!\p{L}))\p{Ll}{2,}|\b(?:should|must|ha(?:s|ve|d) to|needs? to|be \p{L}+|withdraw\w*|release|resignation|creation|establishment|removal|lifting|payment|recognition|autonomy|independence|arrest|extradition|handover|inquiry|investigation|stop|halt|end|cease|pull|return|bring|leave|lay down|hand over|carry out|present|provide|show|produce|publish|prove|spare|free)\b/iu,
  promise: /\b(?:will|would|'ll|to|ready|shall)\b/i,
  threat: /\p{L}/u,
}

/** Of several sentences that somebody says, the one that does it. */
export const DOING: Readonly<Record<Kind, RegExp>> = {
  proposal: /\b(?:propos\w+|offer\w*|suggest\w*|should|could|ready|let us|let's)\b/i,
  demand:
    /\b(?:must|should|ha(?:s|ve) to|needs? to|demand\w*|call (?:up)?on|call for|urge|ask|please|insist\w*|appeal|order|present|stop)\b/i,
  promise: /\b(?:will|we'll|shall|ready|prepared|willing|promise\w*|pledge\w*|guarantee\w*)\b/i,
  threat: /\b(?:will|shall|going to|would|if)\b/i,
}

/** Orders within a chain of command are no demands on another party. */
export const ORDERING_CUE = /^(?:order|instruct|direct|command|task)(?:s|ed|ing)?$/i
/** "Wanted to find him" is a wish of his own. */
export const WISHING_CUE = /(?:^| )(?:want|wish|seek|sought|like)(?:s|ed|ing)?$/i
/** What is pledged and is no promise to do anything, and what is offered and is no proposal. */
export const NO_OFFER =
  /^["“‘' ]*(?:(?:his|her|its|their|the|my|our|an?|some|any|deepest|sincere|heartfelt) )*(?:allegiance|loyalty|fealty|condolences|sympath\w+|apolog\w+|thanks|congratulations|prayers|glimpse|explanation|strategy|insight|views?|account|details|answer|anonymity|questions?|the difference)\b/i
/** To vow one of these is to threaten. */
export const HARM =
  /\b(?:to|will|shall|going to) (?:["“‘'])?(?:kill|execute|behead|attack|destroy|punish|avenge|crush|annihilate|wipe|strike|bomb|shell|hang|slaughter|retaliate|exterminate|take revenge|shoot|burn|conquer|drown|invade|eliminate|hunt)\w*\b/i

/** Between an opening and the matter: "I call on the guerrillas to open" begins at "to open". */
export const CALLING =
  /^["“‘' ]*(?:[Ww]e|I)(?: [\p{Ll}]+){0,3} (?:call (?:up)?on|urge|appeal to|ask|demand (?:of|from)|request) (?!that |if |for )[^.;:!?]{2,80}? (?=to \p{Ll})/u
/** Whom it is put to, where the content begins with them: "the two armies to withdraw". */
export const PUT_TO =
  /^(?:(?:on|to|with|upon) )?((?:the |its |his |their |all |both )?[\p{L}\p{M}\d'’.-]+(?:(?:, | and |, and | of | in | of the | )(?:the )?[\p{L}\p{M}\d'’.-]+){0,9}?) (?=["“‘']?to \p{Ll})/u
/** Purposes and reasons are no part of what is offered. */
export const PURPOSE =
  /, (?:so (?:as|that)|in order|giving|allowing|because|since|as (?:it|they|this)|thus|thereby|which would|to avoid|warning|adding|saying|arguing)\b/i

/** "The goal has to be", "will have to pass over us": nobody is called upon. */
export const NOT_PUT =
  /(?<!\p{L})(?:(?:goal|aim|point|question|answer|it|this|that|there) (?:ha(?:s|ve|d)|needs?) to|(?:will|would|may|going to|someone|somebody|nobody) ha(?:ve|d|s) to|should (?:know|leave no|be noted|have|remember|come as)|ask (?:God|Allah)|ha(?:s|d) to be|needs? to be (?:of|an?|seen))(?!\p{L})/iu
/** Readiness that is bound to something must look ahead. */
export const LOOKS_AHEAD = /\b(?:will|would|'ll|shall|ready|can|could|prepared|willing|won't)\b/i

/** What binds an offer to something else, up to the words of the condition. */
export const CONDITION_WORDS =
  '(?:on|under) (?:the )?condition(?: that)?|(?:on|under) (?:the )?(?:one|two|three|sole|following) conditions?(?: that|:| [-–—])?|provided(?: that)?(?! (?:with|by|for|to|an?|in|on|at)(?![\\p{L}]))|providing that|as long as|so long as|only if|only after|only when|if|unless|until|in exchange for|in return for|as soon as|subject to|conditional on|contingent on|not before'
/** Behind these "if" asks and binds nothing. */
export const ASKING_IF =
  /\b(?:ask\w*|wonder\w*|know|knows|knew|see|check\w*|sure|unclear|decide\w*|as|even|what|determine\w*|question) $/i

/** "We are ready to let them pass": an offer inside whatever else is said. */
export const READY =
  /(?<![\p{L}])(?:we|I|they|he|she|it|[\p{Lu}][\p{L}'-]+)(?: [\p{Ll}]+){0,3}? (?:are|is|am|were|was|remains?|stands?)(?: [\p{Ll}]+)? (?:ready|prepared|willing) (?:and [\p{Ll} ]{1,20})?to (?!(?:be|die|say|believe|accept that|talk about)\b)\p{Ll}/u
/** "It is important that more monitors come": a proposal by its content. */
export const PUT_AS_NEEDED =
  /(?:^|\bthat )it (?:is|was|would be) (?:important|necessary|essential|vital|crucial|imperative|urgent|time)(?: [\p{Ll}]+)? (?:that|for) /iu

/** How an answer calls what it answers, by the kind of offer that this can be. */
export const CALLED: Readonly<Record<Kind, RegExp>> = {
  proposal: /\b(?:offers?|proposals?|propos(?:ed|al)|initiatives?|invitations?|plans?|calls?|appeals?)\b/i,
  demand: /\b(?:demands?|ultimatums?|calls?|appeals?|requests?|conditions?|initiatives?|pleas?)\b/i,
  promise: /\b(?:promises?|pledges?|assurances?|offers?|guarantees?)\b/i,
  threat: /\b(?:threats?|ultimatums?|warnings?)\b/i,
}

/** Words that take an offer up or turn it down, where the act of saying them does neither: "has expressed its support for the initiative". */
export const TAKES_UP =
  /^["“‘' ]*(?:(?:we|I|they|it|the \p{Ll}+|\p{Lu}[\p{L}-]+) (?:fully |warmly |also )*(?:support|supports|welcome|welcomes|accept|accepts|back|backs|agree|agrees|endorse|endorses) (?:to |with )?|(?:its|his|her|their|our|full|strong) (?:support|backing|approval|endorsement|acceptance|agreement|consent) (?:for|of|to) )/u
export const TURNS_DOWN_BY_WORDS =
  /(?<!\p{L})(?:(?:could|can|would|will|shall|do|does|did)(?: not|n't|not| never) (?:ever )?(?:accept|countenance|contemplate|agree|consider|support|allow|tolerate|bow|give in|yield|comply|negotiate|surrender|withdraw|hand over|lay down)|no question of|out of the question|(?:its|his|her|their|our) (?:rejection|refusal) of|unacceptable|non-?starter)(?!\p{L})/iu

/** Several who are parties to something, though none of them is named. */
export const PARTIES =
  /^(?:the |both |all |two |three |four )*(?:\p{Ll}+ )?(?:parties|sides|countries|governments|presidents|leaders|delegations|neighbours|nations)$/iu

/** Words for one matter: a demand for the release of detainees is answered by words on a swap. */
export const MATTERS: readonly RegExp[] = [
  /\b(?:swap\w*|exchang\w*|releas\w*|free(?:d|ing)?|prisoner\w*|detain\w*|hostage\w*|captive\w*)\b/i,
  /\b(?:cease-?fires?|truces?|armistice|hostilities|stop (?:firing|shelling|fighting)|halt|lay down)\b/i,
  /\b(?:talks?|negotiat\w*|dialogue|meet(?:ing)?s?|mediat\w*|table)\b/i,
  /\b(?:withdr[ae]w\w*|pull(?:ing|ed)? (?:out|back)|retreat\w*|leav(?:e|ing)|evacuat\w*|corridor\w*|passage)\b/i,
  /\b(?:disarm\w*|weapons?|arms|surrender\w*)\b/i,
]
