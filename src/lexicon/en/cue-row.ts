import type { SpeechAct } from '../../model/index.ts'

/**
 * What can stand beside a cue and be its content:
 * - `clause`: a clause with or without "that" ("said the bridge was lost"); `that`: only with it ("agreed that …");
 * - `addressee-clause`: someone told, then a clause ("told reporters the bridge was lost");
 * - `wh`: a clause with a question word ("asked whether …"); `quote`: a quotation;
 * - `to`: an infinitive of the source's own doing ("vowed to fight"); `addressee-to`: of someone else's, who is no
 *   part of the content ("urged Ostra to withdraw"); `object-to`: of someone who is ("wants Ostra to withdraw");
 * - `object-of`, `object-for`: the one spoken of, then the matter ("accused Ostra of shelling", "blamed it for …");
 * - `gerund`: "denied shelling the town"; `object-as`: "described the raid as …"; `object`: a noun phrase;
 * - `passive-to`: "was said to have fled"; `passive`: what is spoken of is the subject ("the talks are expected …");
 * - `of`, `for`, `about`, `on`, `by`: a noun's complement with that preposition ("accusation of", "call for").
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'addressee-clause'
  | 'wh'
  | 'quote'
  | 'to'
  | 'addressee-to'
  | 'object-to'
  | 'object-of'
  | 'object-for'
  | 'gerund'
  | 'object-as'
  | 'object'
  | 'passive-to'
  | 'of'
  | 'for'
  | 'about'
  | 'on'
  | 'by'

export type CuePart = 'verb' | 'noun' | 'adjective' | 'phrase'

/** A word or set phrase that shows that somebody says, thinks or wants something. */
export interface Cue {
  /** The word as dictionaries list it; a verb with particles or objects is written out: "call on", "make it clear". */
  readonly lemma: string
  readonly pos: CuePart
  /** In the order in which they are tried. */
  readonly frames: readonly Frame[]
  /** Weak cues mean something else as often as not: they need a quotation or "that" beside them. */
  readonly strength: 'strong' | 'weak'
  /** What the cue does whatever its content says; null where the content decides. */
  readonly act: SpeechAct | null
}

const FRAMES: ReadonlySet<string> = new Set<Frame>([
  'clause',
  'that',
  'addressee-clause',
  'wh',
  'quote',
  'to',
  'addressee-to',
  'object-to',
  'object-of',
  'object-for',
  'gerund',
  'object-as',
  'object',
  'passive-to',
  'of',
  'for',
  'about',
  'on',
  'by',
])

const isFrame = (word: string): word is Frame => FRAMES.has(word)

/**
 * Rows of one act from lines "lemma, lemma: frame frame"; a lemma with `?` behind it is weak.
 * @throws where a line names a frame that there is not.
 */
export function cues(pos: CuePart, act: SpeechAct | null, lines: string): Cue[] {
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [lemmas = '', words = ''] = line.split(':')
      const frames = words.trim().split(/\s+/)
      const known = frames.filter(isFrame)
      if (known.length < frames.length) throw new Error(`no such frame in "${line.trim()}"`)
      return lemmas.split(',').map((name): Cue => {
        const lemma = name.trim().replace(/\?$/, '')
        return { lemma, pos, frames: known, strength: name.trim().endsWith('?') ? 'weak' : 'strong', act }
      })
    })
}
