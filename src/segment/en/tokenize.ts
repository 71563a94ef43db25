import { type Range, range, type Token } from '../../model/index.ts'
import { takesStop } from './keep-abbreviations.ts'
import { splitContractions } from './split-contractions.ts'

/** Letters, digits, their accents, and the invisible signs that web pages put inside words. */
const L = String.raw`[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]`
const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`
const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`
const TOP_LEVEL = 'com|org|net|gov|edu|mil|int|info|news|tv|co|uk|eu|ca|au|de|fr|ru|ua|pl|tr|il|ir|cn|jp'

/**
 * One alternative a kind of token, tried in this order. No alternative may read far and then fail: a megabyte
 * without a space must cost no more than a megabyte of prose. So what can fail late is bounded, or begins only
 * where a run of its characters begins. Groups repeat a bounded number of times: "a-a-a-" for a megabyte overran the
 * stack of the expression.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>(?:https?|ftp):\/\/[^\s<>"“”«»]*[\p{L}\p{N}\/=&#_-]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\w.-])(?:[\w-]{1,63}\.){1,6}(?:${TOP_LEVEL})(?![\w-]|\.\w)(?:\/[^\s<>"“”«»]*[\p{L}\p{N}\/=&#_-])?)`,
    `(?<handle>[@#]${L}+)`,
    String.raw`(?<emoticon>(?<![^\s])(?:[:;=]['’]?-?[()DP]|<3)(?![^\s.,!?)]))`,
    // "'em", "’08", "'90s": the apostrophe stands for what was left out and opens no quotation.
    String.raw`(?<elision>${NOT_IN_WORD}(?:['’‘](?:em|til|tis|twas|\d\ds)|['’]\d\d)(?![\p{L}\p{N}'’]))`,
    String.raw`(?<initials>${NOT_IN_WORD}(?:\p{L}\.){1,64}\p{L}${WORD_ENDS}\.?(?:[-‐‑]${L}+){0,64})`,
    String.raw`(?<degree>${NOT_IN_WORD}(?:Ph\.D|M\.Sc|B\.Sc|W\.Va|Lt\.Gov)${WORD_ENDS}\.?)`,
    String.raw`(?<clitic>(?<=[\p{L}\p{N}.”"’)\]])['’](?:s|re|ve|ll|d|m)${WORD_ENDS})`,
    String.raw`(?<word>(?:[$€£¥](?=\p{N})|${NOT_IN_WORD}\.(?=\p{N}))?${L}+(?:(?:[-‐‑](?=${L})|(?<=\p{N})[.,:\/](?=\p{N})|(?<=\p{Lu})&(?=\p{Lu})|(?<=\p{L})['’](?=\p{L}))${L}+){0,64}(?:(?<=\p{N})%)?)`,
    String.raw`(?<dots>\.{2,}…*|…+\.*|\.(?: \.){2,64})`,
    // ''' closes the quotation inside before the one around it: a single mark, then a double one.
    String.raw`(?<mark>(?<=\S)['’](?=(?:''|’’)(?!['’]))|''|’’|‘‘|${'``'}|-{2,}|[–—―]+|[!?]+|[.,;:()\[\]{}"“”„‟«»‘’‚‛'${'`'}‹›-])`,
    String.raw`(?<symbol>[^\s])`,
  ].join('|'),
  'uy',
)

const NUMBER = /^[$€£¥.]?\p{N}[\p{N}.,:/-]*(?:%|st|nd|rd|th|s|[ap]m|km|kg|mm|cm|m|k|bn|mn)?$/iu

/** Two of three words are letters with a space or comma behind them: nothing else needs to be asked of these. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,])/y

/** Tokens of one block, in order, with their places in the whole text; they cover all that is no white space. */
export function tokenize(text: string, block: Range): Token[] {
  const tokens: Token[] = []
  // The expressions run over the block alone, so that no token reaches over its edges.
  const own = text.slice(block.start, block.end)
  for (let at = 0; at < own.length; ) {
    if (isSpace(own.charCodeAt(at))) {
      at++
      continue
    }
    PLAIN_WORD.lastIndex = at
    const plain = PLAIN_WORD.test(own)
    const { kind, end } = plain ? { kind: 'word' as const, end: PLAIN_WORD.lastIndex } : readToken(own, at)
    const parts = kind === 'word' ? splitContractions(own, at, end) : [range(at, end)]
    for (const part of parts)
      tokens.push({ start: part.start + block.start, end: part.end + block.start, kind })
    at = end
  }
  return tokens
}

function readToken(text: string, at: number): { kind: Token['kind']; end: number } {
  TOKEN.lastIndex = at
  const found = TOKEN.exec(text)
  const end = at + Math.max(1, found?.[0].length ?? 1)
  const groups = found?.groups ?? {}
  if (groups.word !== undefined) {
    const kind = NUMBER.test(groups.word) ? 'number' : 'word'
    return { kind, end: takesStop(text, at, end) ? end + 1 : end }
  }
  if (groups.mark !== undefined || groups.dots !== undefined) return { kind: 'punctuation', end }
  return { kind: groups.symbol === undefined && groups.emoticon === undefined ? 'word' : 'symbol', end }
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)))
}
