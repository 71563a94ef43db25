import type { Control } from '../../model/index.ts'
import { SETTLEMENTS } from './facets-places.ts'

/** A wording of control with what it says. Words are written as they stand between holder and place. */
export interface ControlWording {
  readonly action: Control['action']
  readonly words: RegExp
}

/** Between the verb and the place's name: "the strategic border town of". */
const PLACE_PHRASE = `(?: (?:(?:the|all of|much of|most of|parts of|a) )?(?:(?:[\\p{L}-]+ ){0,3}?(?:${SETTLEMENTS})(?: of)?)?)?(?: nearby| neighbou?ring)? ?$`
const CONTROL = '(?:full |complete |partial |total |effective |firm )?(?:control|possession)(?: of| over)'
const TIGHTENED = '(?: (?:late|early|again|back|briefly|quickly|completely|partly|virtually|nearly))?'
const active = (action: Control['action'], words: string): ControlWording => ({
  action,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})${TIGHTENED}${PLACE_PHRASE}`, 'iu'),
})
const TAKE =
  '(?:take|retake|capture|recapture|seize|storm|occupy|conquer|overrun|encircle|liberate|take over|win back|take back|(?:take|seize|gain|regain|wrest) control (?:of|over))'

/** Right before the place, the holder being the subject. Those that others contain come first. */
export const BEFORE_PLACE: readonly ControlWording[] = [
  active(
    'aims to take',
    `(?:aim\\w*|plan\\w*|prepar\\w+|intend\\w*|vow\\w*|want\\w*|threaten\\w*|tr(?:y|ies|ied|ying)|attempt\\w*|promis\\w+|pledg\\w+|hop(?:e|es|ed|ing)|(?:objective|aim|goal|plan) (?:is|was)|offensive|operation|campaign|bid|push|drive|fighting|battling) to ${TAKE}|advanc(?:e|es|ed|ing) (?:on|towards?|into)|march(?:es|ed|ing)? (?:on|towards?)|f(?:ight|ighting|ought) their way (?:in)?to|push(?:ed|es|ing)? (?:towards?|into)|clos(?:ed|es|ing) in on|(?:is|are|was|were) (?:attempting|trying|fighting|battling|poised|about) to ${TAKE}`,
  ),
  active(
    'retook',
    `retook|retaken|retaking|retakes|recaptur(?:ed|es|ing)|(?:regain|reclaim|restor|re-establish|reestablish)(?:ed|s|ing|es)? ${CONTROL}|(?:re)claimed back|w[io]n(?:ning)? back|t(?:ook|aken|aking) back|liberat(?:ed|es|ing)|managed to (?:retake|recapture|liberate|win back|regain control of)`,
  ),
  active(
    'took',
    `(?:taken|took|taking|takes|seized|seizing|gained|gaining|established|assumed|wrested|won) ${CONTROL}|took over|taken over|taking over|takes over|took|taken|captur(?:ed|es|ing)|seiz(?:ed|es|ing)|overr[ua]n|overrunning|conquered|conquering|occupied|(?:gained|won|secured|established) a (?:foothold|bridgehead) (?:in|on)|managed to (?:take|capture|seize|occupy)|entered and (?:took|seized|captured)|stormed and (?:took|seized|captured|occupied)`,
  ),
  active(
    'lost',
    `lost(?: control (?:of|over))?|surrendered|ceded|gave up|given up|relinquish(?:ed|es)(?: control (?:of|over))?|(?:was|were|been|being) (?:driven|pushed|forced|expelled|ousted|flushed|cleared|dislodged) (?:out of|out from|from|back from)`,
  ),
  active(
    'holds',
    `(?:is|was|are|were|be|been|being|remain\\w*) (?:still |firmly |now |back )*in ${CONTROL}|(?:ha[sd]|have|maintain\\w*|retain\\w*|kept|keeps?|exercis\\w+|with) ${CONTROL}|hold|holds|held|control|controls|controlled|controlling|holding|occupy|occupies|occupying|dominates?`,
  ),
  active(
    'encircles',
    'surround(?:ed|s|ing)?|encircl(?:ed|es|ing|e)|besieg(?:ed|es|ing|e)|la(?:id|ys|ying) siege to|blockad(?:ed|es|ing)',
  ),
  active(
    'leaves',
    'withdr(?:aw|ew|awn|awing|aws)(?: (?:its|their|his|all|the)(?: [\\p{Ll}]+){1,2})? from|pull(?:ed|ing|s)?(?: (?:its|their|all|the)(?: [\\p{Ll}]+){1,2})? (?:out of|back from|out from)|retreat(?:ed|ing|s)? from|abandon(?:ed|ing)|evacuat(?:ed|ing) (?:its|their) (?:[\\p{Ll}]+ ){1,2}from|fled(?: from)?',
  ),
]

/** Said only of armed men and of a settlement: residents, presidents and delegations enter and leave places too. */
export const ARMED_BEFORE_PLACE: readonly ControlWording[] = [
  active(
    'aims to take',
    'enter(?:ed|ing|s)|(?:swept|rolled|poured|moved|marched|burst|thrust|fought their way) into',
  ),
  active('leaves', 'left'),
]

/** "In eastern Norland" between a town and what is said of it. */
const BESIDE = "(?: (?:in|near|on|outside) (?:the )?[\\p{L}' -]{1,40}?)?"
const passive = (action: Control['action'], words: string): ControlWording => ({
  action,
  words: new RegExp(
    `^${BESIDE}(?: and [^,.;]{1,60}?)?(?:,[^,.;]{1,70},)?(?: (?:that|which))? ${words}(?![\\p{L}-])`,
    'iu',
  ),
})
const ADVERB =
  '(?: (?:now|still|also|already|fully|firmly|quickly|briefly|partly|largely|completely|virtually|effectively|reportedly|recently|later|once|again|long))*'
const BE = `(?:is|was|are|were|has been|had been|have been|being|remains?|remained|stays?|stayed)${ADVERB}`
const WHEN = '(?: [^,.;]{0,30}?)?'

/** Right behind the place. The holder stands behind "by", "to", "of". */
export const BEHIND_PLACE: readonly ControlWording[] = [
  passive(
    'took',
    '(?:has |had |have )?f[ae]ll(?:en)?(?: (?:back|again|quickly|briefly))? (?:under (?:the )?control of|into the hands of|to)',
  ),
  passive(
    'holds',
    `(?:${BE} )?(?:(?:under|in) (?:the )?(?:full |complete |firm )?control of|in the hands of)`,
  ),
  passive('holds', `${BE} (?:held|controlled|occupied|dominated)${WHEN} by`),
  passive('retook', `${BE} (?:retaken|recaptured|liberated|won back)${WHEN} by`),
  passive('took', `${BE} (?:taken|seized|captured|overrun|conquered|taken over)${WHEN} by`),
  passive('encircles', `${BE} (?:surrounded|encircled|besieged|under siege)(?: by)?`),
]

/** The same cut short to a participle: "all offices seized by rebels", "the town, held by the army". */
export const PARTICIPLE_BEHIND: readonly ControlWording[] = (
  [
    ['holds', `${ADVERB} (?:held|controlled|occupied)`],
    ['retook', `${ADVERB} (?:retaken|recaptured|liberated)`],
    ['took', `${ADVERB} (?:taken over|taken|seized|captured|overrun|conquered)`],
    ['encircles', `${ADVERB} (?:surrounded|encircled|besieged)`],
  ] as const
).map(([action, words]) => ({ action, words: new RegExp(`^,?${words} by(?![\\p{L}-])`, 'iu') }))

/** "taken captive by", "seized as a hostage by": what was taken is not the place before it. */
export const TAKEN_PRISONER = /\b(?:captive|hostage|prisoner|custody|aback|seriously|advantage)\b/i

/** Nouns of what is done to a place: "the capture of". */
export const DEEDS: ReadonlyMap<string, Control['action']> = new Map(
  (
    [
      ['took', 'capture seizure conquest takeover occupation'],
      ['retook', 'recapture liberation'],
      ['lost', 'loss'],
      ['took', 'fall'],
      ['encircles', 'encirclement'],
    ] as const
  ).flatMap(([action, nouns]) => nouns.split(' ').map(noun => [noun, action] as const)),
)

/** Verbs of "which the rebels captured", behind their subject. */
export const RELATIVE_VERBS: ReadonlyMap<string, Control['action']> = new Map(
  (
    [
      ['holds', 'hold holds held control controls controlled occupy occupies'],
      ['took', 'took taken captured seized overran overrun conquered occupied'],
      ['retook', 'retook retaken recaptured liberated'],
      ['lost', 'lost ceded surrendered'],
      ['encircles', 'surrounded besieged encircled besiege'],
      ['leaves', 'abandoned left vacated'],
    ] as const
  ).flatMap(([action, verbs]) => verbs.split(' ').map(verb => [verb, action] as const)),
)

/** Said of the place in one word before it: "the rebel-held town of". */
export const HELD_BEFORE =
  /(?<![\p{L}-])((?:(?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}.]*|\p{Ll}+))-(?:held|controlled|occupied|run|ruled) (?:(?:[\p{Ll}-]+ ){0,3}of |(?:(?!(?:in|near|at|to|from|of|by|and) )[\p{Ll}-]+ ){0,2})?$/u
/** The same of a place that is not named: "the two rebel-held regions" stand inside their own phrase. */
export const HELD_INSIDE =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}.]*|\p{Ll}+)-(?:held|controlled|occupied)(?![\p{L}-])/u
export const STRONGHOLD = '(?:strongholds?|bastions?|redoubts?)'
/** "The rebels in their stronghold of", "the rebel stronghold of". */
export const STRONGHOLD_BEFORE = new RegExp(
  `(?<![\\p{L}-])((?:\\p{Lu}[\\p{L}-]*(?:'s)? ){0,2}[\\p{L}-]+)(?:'s)? (?:in their )?(?:(?:main|last|remaining|former|key|biggest|[\\p{Lu}][\\p{L}]+) )?${STRONGHOLD}(?: of|,)? (?:\\p{Lu}[\\p{L}-]+ and )?$`,
  'u',
)
/** "Karsk, a stronghold of the rebels", "has been turned into a fortified redoubt by". */
export const STRONGHOLD_BEHIND = new RegExp(
  `^(?:${BESIDE}(?:,| (?:is|was|are|were|has been|have been|had been|remains|(?:has been|was|had been) turned into|became))|(?: states?| provinces?| regions?| districts?)?,? (?:that|which) (?:is|was|are|were|have been|has been)) (?:(?:an?|the|one of the|once an?) )?(?:[\\p{L}-]+ ){0,3}?${STRONGHOLD} (?:[^,.;]{0,40}? )?(?:of|for|by)(?![\\p{L}-])`,
  'iu',
)
/** "Karsk, a rebel stronghold". */
export const OWN_STRONGHOLD_BEHIND = new RegExp(
  `^(?:,| (?:is|was|remains)) (?:(?:an?|the|another) )?((?:(?!(?:near|in|of|from|outside|to|the|by|and) )[\\p{L}'-]+ ){1,4}?)${STRONGHOLD}(?![\\p{L}-])`,
  'u',
)
export const ENCIRCLED_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:encircled|besieged|surrounded) (?:[\\p{Ll}-]+ )?(?:${SETTLEMENTS}) of $|(?<![\\p{L}-])(?:siege|encirclement|blockade) of (?:the [\\p{Ll}-]+ of )?$|(?<![\\p{L}-])(?:[Tt]he )?besieged $`,
  'u',
)
/** "encircling the rebels in their strongholds of". */
export const ENCIRCLING =
  /(?<![\p{L}-])(?:encircl|surround|besieg)(?:ed|ing|es|s|e) (?:the )?(?:[\p{L}-]+ ){1,3}?(?:in|inside|at|near|around) (?:their (?:[\p{Ll}]+ )?(?:strongholds?|positions) (?:of|in) |the (?:[\p{Ll}-]+ )?(?:town|city|village) of )?(?:\p{Lu}[\p{L}-]+ and )?$/iu
/** "raised their flag over". */
export const FLAG =
  /(?<![\p{L}-])(?:rais|hoist|plant)(?:ed|ing|es|s) (?:its|their|the|an?|his)(?: [\p{L}'-]+){0,3} (?:flags?|banners?|colou?rs)(?: (?:over|above|in|on|at|atop)(?: the (?:[\p{Ll}-]+ ){0,3}(?:of|in))?)? ?$/iu

/** What makes the wording no statement that things are so. */
export const UNREAL =
  /(?<![\p{L}-])(?:not|never|n't|neither|nor|nobody|den(?:y|ied|ies|ying)|would|could|might|(?<!\d )may(?! \d)|should|must|if|whether|unless|until|before|can|cannot|will|how|no longer|to|fail\w*|without|prevent\w*|so as|(?:clear|know|knew|known|asked|over|about|say|decide|question|of) who|rumou?rs?|false\w*|impossible|unable)(?![\p{L}])[^,.;]{0,40}$/iu
/** What is only spoken of: "the fall of the town would", "to prevent the capture of". */
export const UNREAL_DEED =
  /(?<![\p{L}-])(?:not|never|no|prevent\w*|avert\w*|avoid\w*|if|whether|unless|until|possible|potential|threat(?:en\w*)?|fear\w*|risk\w*|bid|plan\w*|aim\w*|hop\w+|after any|before|for|attempt\w*|would|could|might|will|to|despite any|imminent|towards?)(?![\p{L}])[^,.;]{0,30}$/iu
/** Behind such a noun it says the same: "the fall of Karsk would". */
export const UNREAL_BEHIND = /^ (?:would|could|might|may|will|is unlikely|is possible)(?![\p{L}])/iu
