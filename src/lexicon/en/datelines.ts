import { agencyNamed } from '../agencies.ts'

/** Characters at the start of a paragraph within which a dateline ends. */
const LONGEST_DATELINE = 120

/** "PORT VALE, 3 May (Reuters) -", "(AP) —": an agency in brackets, then a dash. */
const BRACKETED = /^[^!?()]{0,80}\(([^()]{2,60})\)\s*[-–—:]/u

/** "PORT VALE, May 3. /TASS/. The fleet …": as the agencies of the former Soviet Union have it. */
const SLASHED = /^[^!?/]{0,80}\s\/([^/]{2,40})\//u

/** "PORT VALE (Xinhua)" without a dash occurs too, but so does "the minister (PAP)": the dash is required. */
export function agencyOfDateline(paragraph: string): string | null {
  const start = paragraph.slice(0, LONGEST_DATELINE)
  const inside = BRACKETED.exec(start)?.[1] ?? SLASHED.exec(start)?.[1]
  if (inside === undefined) return null
  return firstAgency(inside.split(/[/,;]|\s+and\s+|\s[-–]\s/u))
}

/** "By Jane Doe, Reuters", "Associated Press", "Jane Doe | AFP": an agency alone between separators. */
export function agencyOfByline(byline: string): string | null {
  return firstAgency(
    byline.replace(/^\s*(?:by|from|source:?|via)\s+/iu, '').split(/[/,;|()•·]|\s+and\s+|\s[-–—]\s/u),
  )
}

/** A byline without the word that introduces it and without the date and the role that follow: "By Ana Reth | 3 May" is Ana Reth. */
export const bareByline = (byline: string): string =>
  byline
    .replace(/^\s*(?:(?:posted|written|reported|analysis|opinion)\s+)?by[\s:]+/iu, '')
    .split(DATE)[0]
    ?.replace(/[\s,|•·–—-]+(?:on|at|published|updated|posted)?[\s,|•·–—:-]*$/iu, '')
    .trim() ?? ''

const DATE =
  /\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b[.,]?\s*(?=\d|\p{Lu}\p{L}+ \d)/iu

function firstAgency(parts: readonly string[]): string | null {
  for (const part of parts) {
    const agency = agencyNamed(part)
    if (agency) return agency
  }
  return null
}
