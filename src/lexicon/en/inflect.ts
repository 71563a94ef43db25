/** The forms of one verb. Where two are in use ("pled", "pleaded"), each list has both. */
export interface VerbForms {
  readonly base: string
  readonly s: string
  readonly ing: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/** base: past participle; a slash parts two in use. */
const IRREGULAR = `
say said said, tell told told, write wrote written, find found found, learn learned/learnt learned/learnt,
see saw seen, know knew known, think thought thought, feel felt felt, hold held held, mean meant meant,
speak spoke spoken, swear swore sworn, understand understood understood, hear heard heard, read read read,
show showed shown/showed, prove proved proven/proved, go went gone, make made made, take took taken, give gave given,
lay laid laid, cast cast cast, put put put, get got got, let let let, come came come, keep kept kept,
forget forgot forgotten, rebut rebutted rebutted, stand stood stood, shoot shot shot, lash lashed lashed,
plead pleaded/pled pleaded/pled, beseech besought/beseeched besought/beseeched, begin began begun, run ran run,
bring brought brought, leave left left, lose lost lost, win won won, fight fought fought, meet met met,
hit hit hit, shut shut shut, send sent sent, build built built, lead led led, fall fell fallen, rise rose risen,
break broke broken, set set set, cut cut cut, spend spent spent, buy bought bought, catch caught caught,
draw drew drawn, drive drove driven, fly flew flown, grow grew grown, seek sought sought, sell sold sold,
withdraw withdrew withdrawn, become became become, foresee foresaw foreseen, overthrow overthrew overthrown,
strike struck struck, throw threw thrown, wear wore worn, pay paid paid, sit sat sat, shed shed shed,
undergo underwent undergone, undertake undertook undertaken, choose chose chosen, hide hid hidden, teach taught taught,
spread spread spread, split split split, quit quit quit, bet bet bet, cost cost cost, hurt hurt hurt, lie lied lied,
flee fled fled, die died died, tie tied tied, have had had, do did done, rip ripped ripped, ban banned banned,
admit admitted admitted, commit committed committed, brag bragged bragged, beg begged begged, refer referred referred,
dub dubbed dubbed, chat chatted chatted, plan planned planned, rub rubbed rubbed, slam slammed slammed, quip quipped quipped,
prefer preferred preferred, infer inferred inferred, spur spurred spurred, shrug shrugged shrugged, stun stunned stunned,
stop stopped stopped, drop dropped dropped, kidnap kidnapped kidnapped, step stepped stepped, grab grabbed grabbed,
occur occurred occurred, permit permitted permitted, submit submitted submitted, trap trapped trapped, hop hopped hopped`

const BY_BASE: ReadonlyMap<string, readonly [past: string[], participle: string[]]> = new Map(
  IRREGULAR.split(',').map(row => {
    const [base = '', past = '', participle = ''] = row.trim().split(' ')
    return [base, [past.split('/'), participle.split('/')]]
  }),
)

const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgkmnprt]$/
/** Verbs above whose -ing doubles the last letter, as their past does. */
const doubles = (base: string, past: string): boolean => past === `${base + base.at(-1)}ed`

function ingOf(base: string, past: string): string {
  if (/(?:ie)$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  const short =
    DOUBLED.test(base) &&
    BY_BASE.has(base) &&
    base.length <= 5 &&
    /^(?:put|get|let|set|cut|hit|shut|run|win|begin|shed|quit|bet|split|sit)$/.test(base)
  return doubles(base, past) || short ? `${base + base.at(-1)}ing` : `${base}ing`
}

function pastOf(base: string): string {
  if (/e$/.test(base)) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** "report" → "reports", "deny" → "denies": third person and plural are made alike. */
export function withS(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** Inflects a regular verb by rule, an irregular one from the list. */
export function verbForms(base: string): VerbForms {
  const listed = BY_BASE.get(base)
  const past = listed?.[0] ?? [pastOf(base)]
  return {
    base,
    s: withS(base),
    ing: ingOf(base, past[0] ?? ''),
    past,
    participle: listed?.[1] ?? past,
  }
}

/** Bases of all verbs that do not follow the rule. */
export const IRREGULAR_VERBS: readonly string[] = [...BY_BASE.keys()]
