/** A quotation with all that one needs to find and check it. */
export interface DossierEntry {
  readonly words: string
  readonly speaker: string
  /** What was done with the words, through what, when, through whom: in the order in which it is read. */
  readonly facts: readonly string[]
  readonly article: {
    readonly title: string
    /** Outlet, date and address. */
    readonly where: string
    /** Of the original's bytes, hex. */
    readonly sha256: string
  }
  /** UTF-16 offsets into the article's text layer, end exclusive. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

export interface DossierSection {
  readonly heading: string
  readonly notes: readonly string[]
  readonly entries: readonly DossierEntry[]
}

export interface Dossier {
  readonly title: string
  readonly notes: readonly string[]
  readonly sections: readonly DossierSection[]
}

/**
 * A page for print or to hand over, in one HTML file without a program and without anything from elsewhere: every quotation
 * with its article, the hash of the original and its place in the text. Quotations are numbered through.
 */
export function toDossier({ title, notes, sections }: Dossier): string {
  let number = 0
  const body = sections.map(
    section => `<section><h2>${text(section.heading)}</h2>
${section.notes.map(note => `<p class="note">${text(note)}</p>`).join('\n')}
${section.entries.map(entry => quotation(entry, ++number)).join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title><style>${STYLE}</style></head>
<body><h1>${text(title)}</h1>
${notes.map(note => `<p class="note">${text(note)}</p>`).join('\n')}
${body.join('\n')}
<p class="note">Places are UTF-16 offsets into the text layer of the article; the hash is that of the original as it came. What is
quoted is what was claimed: nothing here says what is true.</p>
</body></html>
`
}

const quotation = ({ words, speaker, facts, article, spans }: DossierEntry, number: number): string => {
  const where = spans.map(([start, end]) => `${start}–${end}`).join(', ')
  return `<figure><blockquote><b class="number">${number}</b> “${text(words)}”</blockquote>
<figcaption><b>${text(speaker)}</b> ${text(facts.join(' · '))}<br>
${text(article.title)} – ${text(article.where)}<br>
<small>SHA-256 ${text(article.sha256)} · characters ${where}</small></figcaption></figure>`
}

/** Controls and marks of direction would change how what follows is read; they are shown as what they are. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const text = (words: string): string =>
  words
    .replace(HIDDEN, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)

const STYLE = `
body { font: 11pt/1.45 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1a; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; }
figure { margin: 1.2rem 0; break-inside: avoid; } blockquote { margin: 0 0 .3rem; }
figcaption { font: .85rem/1.4 system-ui, sans-serif; color: #444; } small { font-family: ui-monospace, monospace; font-size: .75rem; }
.number { font: .8rem system-ui, sans-serif; color: #777; margin-right: .3rem; } .note { color: #555; font-size: .9rem; }
@media print { body { margin: 0; max-width: none; } }
`
