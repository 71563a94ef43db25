import type { Range, Token } from '../../model/index.ts'

/**
 * One alternative a kind of token, tried in this order. Contractions are split as the treebanks split them
 * ("did" + "n't", "Vessal" + "'s"), since a verb and its negation, a name and its possessive, play different parts.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>https?://[^\s<>"“”]+[^\s<>"“”.,;:!?)\]’']|www\.[^\s<>"“”]+[^\s<>"“”.,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<handle>[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<initials>(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}.]))`,
    String.raw`(?<number>[$€£¥]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|(?:st|nd|rd|th|s|[ap]m|km|kg|mm|cm|m|k|bn|mn)\b)?)`,
    String.raw`(?<negated>\p{L}+(?=n[’']t(?![\p{L}\p{N}])))`,
    String.raw`(?<negation>n[’']t(?![\p{L}\p{N}]))`,
    String.raw`(?<clitic>(?<=[\p{L}\p{N}.])[’'](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}]+(?:[-‐‑_&][\p{L}\p{N}\p{M}]+|[’'](?=[\p{L}])(?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*)`,
    String.raw`(?<mark>''|${'``'}|\.{2,}|-{2,}|[.,;:!?…()\[\]{}"“”„‟«»‘’‚‛'‹›–—―-])`,
    String.raw`(?<symbol>[^\s])`,
  ].join('|'),
  'giu',
)

/** Tokens of one block, in order, with their places in the whole text. */
export function tokenize(text: string, block: Range): Token[] {
  const tokens: Token[] = []
  // The expression runs over the block alone, so that no token reaches over its edges.
  const own = text.slice(block.start, block.end)
  for (const match of own.matchAll(TOKEN)) {
    const start = block.start + match.index
    tokens.push({ start, end: start + match[0].length, kind: kindOf(match.groups ?? {}) })
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups.number !== undefined) return 'number'
  if (groups.mark !== undefined) return 'punctuation'
  return groups.symbol === undefined ? 'word' : 'symbol'
}
