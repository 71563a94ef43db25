import { readdirSync, readFileSync } from 'node:fs'

type Pair = readonly [start: number, end: number]

/** An article with its attributions, in the shape of PolNeAR's files. */
export interface Gold {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: Pair[]
    readonly cue: Pair[]
    readonly content: Pair[]
  }[]
  /** Sentences of [start, end, part of speech, lemma, entity class, head in the sentence, relation]. */
  readonly sents?: readonly (readonly [number, number, string, string, string, number, string])[][]
}

const ROLES = { S: 'source', C: 'cue', X: 'content' } as const

/**
 * Text that was written for training: articles between lines of ====, with parts of attributions in braces, as in
 * `{S1,2 The ministry} {C1 denied} {X1 the raid} and {C2 said} {X2 the town was calm}.`
 * @throws {Error} that names file and article where a brace is left open or a part has no number.
 */
export function readMarked(folder: URL): Gold[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return names.sort().flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split(/^====\s*$/m)
      .map(part => part.trim())
      .filter(Boolean)
      .map((part, k) => toGold(`${name}-${k + 1}`, part)),
  )
}

type Parts = Map<string, { source: Pair[]; cue: Pair[]; content: Pair[] }>

interface Open {
  readonly role: (typeof ROLES)[keyof typeof ROLES]
  readonly numbers: readonly string[]
  readonly start: number
}

function toGold(id: string, marked: string): Gold {
  let text = ''
  let open: Open | null = null
  const parts: Parts = new Map()
  const where = () => `near "${text.slice(-40)}"`
  for (const piece of marked.split(/(\{[SCX][\d,]+ |\})/)) {
    if (piece === '}') {
      if (open === null) throw new Error(`${id}: a brace closes nothing, ${where()}`)
      close(parts, open, text.length)
      open = null
    } else if (piece.startsWith('{')) {
      if (open !== null) throw new Error(`${id}: a part begins inside another, ${where()}`)
      open = openPart(id, piece, text.length)
    } else if (/[{}]/.test(piece))
      throw new Error(`${id}: "${piece.slice(0, 40)}" holds a brace that is no mark`)
    else text += piece
  }
  if (open !== null) throw new Error(`${id}: a part is never closed, ${where()}`)
  for (const [number, { cue, content }] of parts)
    if (cue.length === 0 || content.length === 0)
      throw new Error(`${id}: attribution ${number} lacks cue or content`)
  return { id, text: `${text}\n`, attributions: [...parts.values()] }
}

function openPart(id: string, mark: string, start: number): Open {
  const [, letter = '', numbers = ''] = /^\{([SCX])([\d,]+) $/.exec(mark) ?? []
  if (letter !== 'S' && letter !== 'C' && letter !== 'X') throw new Error(`${id}: "${mark}" is no mark`)
  return { role: ROLES[letter], numbers: numbers.split(','), start }
}

function close(parts: Parts, { role, numbers, start }: Open, end: number): void {
  for (const number of numbers) {
    const one = parts.get(number) ?? { source: [], cue: [], content: [] }
    one[role].push([start, end])
    parts.set(number, one)
  }
}
