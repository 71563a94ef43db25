/** How pages speak to their readers about themselves. One of these alone proves nothing: troops need support too. */
const VOCABULARY: readonly string[] = [
  'subscri(?:be|bers?|bing|ption)',
  'sign(?:ing)? (?:up|in)',
  'log in',
  'register (?:now|here|for)',
  'newsletters?',
  'mailbox',
  'inbox',
  'privacy (?:policy|notice)',
  'cookies?',
  'terms (?:of|and) (?:use|service|conditions)',
  'ad-?free',
  'ads?',
  'advertis(?:e|ers?|ing|ements?)',
  '(?:reading|browsing) experience',
  'your (?:support|help|donation|contribution|gift|generosity|browser|account|e-?mail)',
  '(?:need|with|without) your',
  'our (?:journalis[mt]s?|reporting|readers?|newsroom|website|site|work|coverage|app|channel|newsletter|community|mission)',
  'independent (?:journalism|media|reporting)',
  'donat(?:e|ions?|ing)',
  'contribut(?:e|ion) (?:today|now|monthly|from)',
  'support us',
  'become a (?:member|supporter|subscriber)',
  'follow us',
  'join us',
  'click (?:here|to|on)',
  'read more',
  'download',
  '(?:the|our) app',
  'app store',
  'google play',
  'share (?:this|on|via)',
  'leave a (?:comment|reply)',
  'comments? (?:are|is|section|policy)',
  'all rights reserved',
  'quality journalism',
  'breaking news alerts?',
  'push notifications?',
  'free trial',
  'per month',
  'a month',
  'monthly',
]

export const APPEAL_WORDS = new RegExp(`\\b(?:${VOCABULARY.join('|')})\\b`, 'giu')

/** A line that turns to the reader begins with one of these. */
export const IMPERATIVE_OPENING =
  /^\W*(?:please |now |why not )?(?:subscribe|sign|log|support|donate|give|help|join|follow|click|tap|share|read|see|download|get|enjoy(?:ing)?|like|stay|accept|manage|skip|send|never miss|don[’']t miss|become|register|buy|listen|watch|contact|e-?mail|print|go to|back to|scroll|choose|select|remind|continue)\b/iu

/** Somebody is reported to speak. */
export const REPORTS_SPEECH =
  /\b(?:said|says|told|tells|according to|add(?:ed|s)|accus(?:ed|es)|den(?:y|ies|ied)|claim(?:s|ed)|stated|announced|declare[sd]|warn(?:s|ed)|urg(?:es|ed)|insist(?:s|ed)|admit(?:s|ted)|conceded|appealed|called (?:on|for)|wrote)\b/iu

/** A short line that opens an appeal of several paragraphs. */
export const APPEAL_OPENING =
  /^\W*(?:an? (?:message|note|word|letter|appeal) (?:from (?:the |our )?(?:editors?|publishers?|team|newsroom|founders?)|to (?:our|you|readers))|dear (?:readers?|friends?|supporters?)|support (?:the|us|our|independent)|before you go|help us|why (?:support|trust)|become an? |we need (?:your|you)|enjoying|this is (?:our|not a))/iu

/** A line that opens a list of links to other articles. */
export const LIST_LABEL =
  /^\W*(?:related|also (?:read|see)|see (?:also|more)|read (?:also|next)|more|most|must read|popular|trending|recommended|recent|latest|top stories|around the web|you (?:may|might)|don[’']t miss|from the archives?|(?:previous|next) (?:article|post|story)|newer posts?|older posts?|what to read|elsewhere)\b/iu

/** A line below which, under a body, readers speak or other articles are offered, with whole paragraphs of their own. */
export const END_LABEL =
  /^\W*(?:(?:\d+ |view |show |post |leave |join |add |all |reader |your )*(?:a )?(?:comments?|replies|reactions|discussion)(?: \(?\d+\)?)?|(?:most|popular|recent) (?:read|posts?|popular|stories|articles?|viewed|shared|commented)\b.{0,40}|labels:|about the author|leave a (?:comment|reply))\W*$/iu

const PICTURED: readonly string[] = [
  '(?:is|are|was|were) (?:pictured|photographed)',
  '(?:is|are) seen (?:in|at|on|near|after|during|as|from|through)',
  'in this (?:\\w+ ){0,4}(?:photo|picture|image|frame|file|still|screengrab)',
  'file (?:photo|picture|image)',
  '^an? (?:screen ?grab|screen ?shot|photo|picture|image|video still)(?:graph)? (?:taken|released|made|posted|provided|shows?)',
  'poses? for (?:a )?(?:photo|picture)',
  'pictured (?:here|above|left|right)',
  '(?:filmed|photographed|pictured|recorded) by',
]

/** A caption says what a picture shows. */
export const PICTURE_WORDS = new RegExp(`(?:^|\\b)(?:${PICTURED.join('|')})\\b`, 'iu')

/** What people do in pictures, in the present tense in which captions tell it: "Ana Reth reads the decision in the town hall." */
export const PICTURE_SCENE =
  /^(?:(?:[\p{L}'’.-]+,?\s+){1,8}?)(?:reads|speaks|addresses|walks|shakes|holds?|looks|stands?|sits?|arrives?|leaves?|waves?|attends|poses?|carry|carries|watches|watch|gestures|greets|talks|inspects?|visits?|salutes?|prays?|weeps?|mourns?|reacts|lights?|lays?|presents|clears?|searche?s?|gathers?)\s+(?:the|a|an|his|her|their|its|in|at|on|to|for|with|as|during|outside|inside|near|next|through|after|before|over|from)\b/u
