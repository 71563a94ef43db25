/** What closes each mark that opens a quotation. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': "’'",
  "'": "'’",
}

const MARK = /["“”„«»‘’'\n]/gu
const LETTER = /[\p{L}\p{N}]/u

/**
 * Where quotation marks open and close in a text, as ranges. A quotation ends with its paragraph at the latest: a
 * closing mark that was forgotten must not make quotations of all that follows. Single marks open only between a
 * blank and a letter and close only behind a word or a stop, so that an apostrophe does neither; "the players' bus"
 * inside single marks is what that costs.
 */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let open: { readonly start: number; readonly closing: string } | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open && (mark === '\n' || closes(open.closing, mark, text, index))) {
      ranges.push({ start: open.start, end: index })
      open = null
    } else if (!open && opens(mark, text, index)) open = { start: index + 1, closing: CLOSING[mark] ?? '' }
  }
  if (open) ranges.push({ start: open.start, end: text.length })
  return ranges
}

const letterAt = (text: string, at: number): boolean => LETTER.test(text[at] ?? ' ')

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '’'

function opens(mark: string, text: string, at: number): boolean {
  if (CLOSING[mark] === undefined) return false
  return !isSingle(mark) || (/[\s(:,]/.test(text[at - 1] ?? ' ') && letterAt(text, at + 1))
}

function closes(closing: string, mark: string, text: string, at: number): boolean {
  if (!closing.includes(mark)) return false
  return !isSingle(mark) || (!letterAt(text, at + 1) && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' '))
}
