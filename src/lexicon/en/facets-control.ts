import type { Control } from '../../model/index.ts'
import { SETTLEMENTS } from './facets-places.ts'

/** A wording of control with what it says. Words are written as they stand between holder and place. */
export interface ControlWording {
  readonly action: Control['action']
  readonly words: RegExp
}

/** Between the verb and the place's name: "the strategic border town of". */
const PLACE_PHRASE = `(?: (?:(?:the|all of|much of|most of|parts of|a) )?(?:(?:[\\p{L}-]+ ){0,3}?(?:${SETTLEMENTS})(?: of)?)?)?(?: nearby| neighbou?ring)? ?$`
const active = (action: Control['action'], words: string): ControlWording => ({
  action,
  words: new RegExp(`\\b(?:${words})${PLACE_PHRASE}`, 'iu'),
})

/** Right before the place, the holder being the subject. Those that others contain come first. */
export const BEFORE_PLACE: readonly ControlWording[] = [
  active(
    'aims to take',
    '(?:aim\\w*|plan\\w*|prepar\\w+|intend\\w*|vow\\w*|want\\w*|threaten\\w*|tr(?:y|ies|ied|ying)|attempt\\w*|promis\\w+) to (?:take|retake|capture|recapture|seize|storm|occupy|take control of|regain control of)|advanc\\w+ (?:on|towards?)|march\\w* (?:on|towards?)|fight\\w* their way to|push\\w* towards?',
  ),
  active(
    'retook',
    'retook|retaken|retaking|recaptur(?:ed|ing)|regained(?: full)? control (?:of|over)|regaining control (?:of|over)|w[io]n(?:ning)? back|liberat(?:ed|ing)',
  ),
  active(
    'took',
    '(?:taken|took|taking|seized|seizing|gained|established|assumed) (?:full |complete |partial )?control (?:of|over)|took over|taken over|taking over|took|(?:ha[sd]|have)(?: also| now| already)? taken|captur(?:ed|es|ing)|seiz(?:ed|es|ing)|overr[ua]n|overrunning|conquered|conquering|occupied',
  ),
  active(
    'lost',
    '(?:the )?loss of|lost(?: control (?:of|over))?|surrendered|ceded|gave up|given up|abandoned',
  ),
  active(
    'holds',
    '(?:is|was|are|were|be|been|being|remain\\w*) (?:still |firmly |now )?in (?:full |complete |firm |partial )?(?:control|possession) of|hold|holds|held|control|controls|controlled|controlling|holding',
  ),
  active('encircles', 'surround(?:ed|s|ing)?|encircl(?:ed|es|ing|e)|besieg(?:ed|es|ing|e)'),
  active(
    'leaves',
    'withdr(?:aw|ew|awn|awing|aws)(?: (?:its|their|his|all)(?: [\\p{Ll}]+){1,2})? from|pull(?:ed|ing|s)? (?:out of|back from)|retreat(?:ed|ing|s)? from',
  ),
]

const passive = (action: Control['action'], words: string): ControlWording => ({
  action,
  words: new RegExp(
    `^(?: and [^,.;]{1,60}?)?(?:,[^,.;]{1,70},)?(?: (?:that|which))? ${words}(?![\\p{L}])`,
    'iu',
  ),
})
const BE =
  '(?:is|was|are|were|has been|had been|have been|being|remains|remained)(?: (?:now|still|also|already|fully|firmly|quickly|briefly|partly|largely|completely))*'

/** Right behind the place. The holder stands behind "by", "to", "of". */
export const BEHIND_PLACE: readonly ControlWording[] = [
  passive('took', '(?:has |had |have )?f[ae]ll(?:en)? (?:under the control of|into the hands of|to)'),
  passive(
    'holds',
    `${BE} (?:(?:under|in) (?:the )?(?:full |complete |firm )?control of|in the hands of|(?:held|controlled|occupied) by)`,
  ),
  passive('retook', `${BE} (?:retaken|recaptured|liberated)(?: [^,.;]{0,20})? by`),
  passive('took', `${BE} (?:taken|seized|captured|overrun|conquered|taken over)(?: [^,.;]{0,20})? by`),
  passive('encircles', `${BE} (?:surrounded|encircled|besieged)(?: by)?`),
]

/** Said of the place in one word before it: "the rebel-held town of". */
export const HELD_BEFORE =
  /\b(?:(?:\p{L}+-)?(\p{L}+))-(?:held|controlled|occupied) (?:(?:[\p{Ll}-]+ ){0,3}of |[\p{Ll}-]+ )?$/u
export const STRONGHOLD_BEFORE =
  /\b([\p{L}]+) (?:in their (?:main |last |remaining )?)?(?:stronghold|bastion|redoubt)s? of (?:\p{Lu}[\p{L}-]+ and )?$/u
export const ENCIRCLED_BEFORE = new RegExp(
  `\\b(?:encircled|besieged|surrounded) (?:[\\p{Ll}-]+ )?(?:${SETTLEMENTS}) of $|\\b(?:siege|encirclement|blockade) of (?:the [\\p{Ll}-]+ of )?$`,
  'u',
)

/** What makes the wording no statement that things are so. */
export const UNREAL =
  /\b(?:not|never|n't|den(?:y|ied|ies|ying)|would|could|might|may|should|if|whether|unless|until|before|can|cannot|will|who|how|no longer|to)\b[^,.;]{0,40}$/i
