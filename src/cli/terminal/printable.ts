/**
 * Text from articles and file names is hostile: an escape sequence in it could repaint or take over the terminal,
 * and direction marks could make a line read otherwise than it is stored. What would act is shown as a sign instead.
 */
export function printable(text: string): string {
  return text.replace(ACTING, sign)
}

/** The same on one line: line breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
}

// C0 save tab and line feed, DEL, C1, zero-width and direction marks, line separators, lone surrogates.
const ACTING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function sign(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x0d) return ''
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `\\u${code.toString(16).padStart(4, '0')}`
}
