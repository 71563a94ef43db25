/** A news agency whose copy others print: its name, and the forms by which bylines and datelines mark it. */
export interface NewsAgency {
  readonly name: string
  /** Case counts where a form is all capitals: "AP" is one, "ap" is not. */
  readonly forms: readonly string[]
}

export const NEWS_AGENCIES: readonly NewsAgency[] = [
  { name: 'Reuters', forms: ['Reuters', 'Thomson Reuters'] },
  { name: 'Associated Press', forms: ['AP', 'Associated Press', 'The Associated Press'] },
  { name: 'Agence France-Presse', forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'dpa', forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Bloomberg News'] },
  { name: 'PA Media', forms: ['PA Media', 'Press Association', 'PA'] },
  { name: 'TASS', forms: ['TASS', 'ITAR-TASS', 'Itar-Tass'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA'] },
  { name: 'Interfax', forms: ['Interfax'] },
  { name: 'Interfax-Ukraine', forms: ['Interfax-Ukraine'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'UNIAN', forms: ['UNIAN'] },
  { name: 'Xinhua', forms: ['Xinhua', 'Xinhua News Agency'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News'] },
  { name: 'Yonhap', forms: ['Yonhap', 'Yonhap News Agency'] },
  { name: 'KCNA', forms: ['KCNA'] },
  { name: 'Anadolu Agency', forms: ['Anadolu Agency', 'Anadolu', 'AA'] },
  { name: 'IRNA', forms: ['IRNA'] },
  { name: 'Fars News Agency', forms: ['FNA', 'Fars News Agency', 'Fars'] },
  { name: 'SANA', forms: ['SANA'] },
  { name: 'WAFA', forms: ['WAFA', 'Wafa'] },
  { name: 'MENA', forms: ['MENA'] },
  { name: 'SPA', forms: ['SPA', 'Saudi Press Agency'] },
  { name: 'PTI', forms: ['PTI', 'Press Trust of India'] },
  { name: 'IANS', forms: ['IANS'] },
  { name: 'ANI', forms: ['ANI'] },
  { name: 'APP', forms: ['APP', 'Associated Press of Pakistan'] },
  { name: 'NAN', forms: ['NAN', 'News Agency of Nigeria'] },
  { name: 'Belga', forms: ['Belga'] },
  { name: 'APA', forms: ['APA'] },
  { name: 'BelTA', forms: ['BelTA', 'BELTA'] },
  { name: 'BIRN', forms: ['BIRN'] },
  { name: 'Tanjug', forms: ['Tanjug'] },
  { name: 'Hina', forms: ['HINA', 'Hina'] },
  { name: 'PAP', forms: ['PAP'] },
  { name: 'MTI', forms: ['MTI'] },
  { name: 'The Canadian Press', forms: ['The Canadian Press', 'Canadian Press'] },
  { name: 'AAP', forms: ['AAP', 'Australian Associated Press'] },
]

const BY_FORM: ReadonlyMap<string, string> = new Map(
  NEWS_AGENCIES.flatMap(({ name, forms }) => forms.map(form => [keyOf(form), name] as const)),
)

/** The agency that the whole of `words` names, or null: "Reuters Staff" and "The Associated Press" do, "Reuters TV" does not. */
export function agencyNamed(words: string): string | null {
  const bare = words.trim().replace(/\s+(?:staff|news agency|wire|correspondents?)$/i, '')
  return BY_FORM.get(keyOf(bare)) ?? null
}

/** All capitals stay as they are, so that a word like "spa" is no agency; longer names are compared without case. */
function keyOf(form: string): string {
  return form.length <= 4 ? form : form.toLowerCase()
}
