import type { Channel } from '../../model/index.ts'

/**
 * A video that says something or in which it is said: "in a video", "the video shows", "released footage". One that is spoken
 * about – "are studying the video", "the posting of the video came after" – is no way by which words came.
 */
const VIDEO = new RegExp(
  [
    String.raw`\b(?:in|on|through|via|by|with|from) (?!(?:hands|possession)\b)(?:(?!of\b)[\p{L}\d“”"'’-]+ ){0,6}?(?:videos?|footage)\b`,
    String.raw`\bvideos? (?:messages?|statements?|address(?:es)?|recordings?|clips?|links?)\b`,
    String.raw`^\W*(?:(?:an?|the|this|that|another|one|his|her|its|their) )?(?:(?!of\b)[\p{L}\d“”"'’-]+ ){0,3}?(?:videos?|footage)\b(?!['’]s? )`,
    String.raw`\b(?:releas|publish|upload|issu|circulat|distribut|shar)\w+ (?:(?!of\b)[\p{L}\d'’-]+ ){0,4}?(?:videos?|footage)\b`,
    String.raw`\bpost(?:ed|s)? (?:(?!of\b)[\p{L}\d'’-]+ ){0,4}?(?:videos?|footage)\b`,
    String.raw`\bfilmed\b`,
  ].join('|'),
  'iu',
)

/** "Shortly before the briefing" is not at it. */
const NOT_AT = String.raw`(?<!\b(?:before|after|ahead of|following|since|until) (?:(?:a|an|the|his|her|its|their) )?)`

/** By what way words came to the public, as it is named around the cue. The first row that fits decides. */
export const CHANNELS: readonly { readonly words: RegExp; readonly channel: Channel }[] = [
  { channel: 'Telegram', words: /\bTelegram\b/ },
  { channel: 'Facebook', words: /\bFacebook\b/ },
  { channel: 'Twitter', words: /\bTwitter\b|\btweet\w*\b|\bmicroblog\w*\b|\bposts? on X\b/i },
  { channel: 'video', words: VIDEO },
  { channel: 'audio', words: /\baudio\b|\bvoice (?:message|recording)s?\b|\b(?:tape|sound) recordings?\b/i },
  {
    channel: 'news conference',
    words: new RegExp(String.raw`${NOT_AT}\b(?:(?:news|press)[ -](?:conference|briefing)s?|briefing)\b`, 'i'),
  },
  {
    channel: 'phone call',
    words:
      /\b(?:tele)?phone (?:call|conversation|talk)s?\b|\bby (?:tele)?phone\b|\bover the phone\b|\bphoned\b|\btelephoned\b/i,
  },
  {
    channel: 'diplomatic note',
    words: /\b(?:diplomatic|protest) note\b|\bnote of protest\b|\bnote verbale\b|\bthe note\b/i,
  },
  { channel: 'press service', words: /\bpress[ -](?:service|office)\b/i },
  { channel: 'interview', words: /\binterview(?:ed)?\b/i },
  {
    channel: 'speech',
    words:
      /\b(?:in (?:a|an|his|her|the|their) (?:\w+ )?(?:speech|address|sermon))\b|\baddress(?:ing|ed) (?:the nation|parliament|a rally|troops|supporters|lawmakers)\b|\btold (?:the )?(?:nation|parliament|deputies|lawmakers|a rally)\b/i,
  },
  {
    channel: 'broadcast',
    words: /\b(?:television|TV|radio|televised|broadcast|on air|state-run channel)\b/i,
  },
  { channel: 'court', words: /\b(?:court|tribunal|testif\w+|testimony|in the dock)\b/ },
  {
    channel: 'written statement',
    words:
      /\b(?:in|from|according to|released|issued|by) (?:a|an|the|its|his|her|their)?\s?(?:\w+ ){0,2}(?:statement|communiqu[eé]|letter|press release|declaration)\b|\bthe (?:statement|communiqu[eé])\b|\b(?:a|an) (?:\w+ ){0,2}statement\b/i,
  },
  {
    channel: 'report',
    words: /\b(?:in|according to) (?:a|an|the|its|their) (?:\w+ ){0,3}report\b|\bthe report\b/i,
  },
  { channel: 'conference', words: /\b(?:conference|summit|assembly session|forum in)\b/i },
]
