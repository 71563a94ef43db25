/** Parts of speech as shallow rules need them. `past` is any -ed form, past tense or participle. Trained weights know them by their place: new ones go to the end. */
export const WORD_CLASSES = [
  'determiner',
  'possessive',
  'pronoun',
  'object-pronoun',
  'preposition',
  'conjunction',
  'subordinator',
  'wh',
  'to',
  'be',
  'have',
  'do',
  'modal',
  'negation',
  'adverb',
  'number',
  'name',
  'noun',
  'adjective',
  'verb',
  'past',
  'ing',
  'mark',
  'quote',
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

const CLOSED: Readonly<Partial<Record<WordClass, string>>> = {
  determiner:
    'the a an this these those some any no every each another both several many most few all either neither such much',
  possessive: "my your his her its our their whose 's ’s",
  pronoun:
    'i he she it we they you who nobody everyone everybody someone somebody anyone anybody others nothing everything something there',
  'object-pronoun': 'me him us them himself herself itself themselves myself ourselves yourself',
  preposition:
    'of in on at by for from with without into onto over under about against between among amongst during through throughout across along around near off out up down upon within towards toward behind beyond despite regarding concerning via per amid amidst alongside inside outside above below besides unlike past',
  conjunction: 'and or but nor plus',
  subordinator:
    'that because although though while whereas if unless when whenever after before since until once as than whether lest so',
  wh: 'which what where why how whom whoever whatever wherever',
  to: 'to',
  be: "be is are was were been being am 're ’re 'm ’m",
  have: "have has had having 've ’ve",
  do: 'do does did',
  modal: "will would shall should can could may might must ca wo 'll ’ll 'd ’d ought",
  negation: "not n’t n't never",
  adverb:
    'also then now later earlier recently repeatedly just only even still already again once twice too very soon often always sometimes thus however instead meanwhile nevertheless perhaps maybe yesterday today tomorrow tonight here ago further first yet more less almost together well quite rather else ever away back monday tuesday wednesday thursday friday saturday sunday',
}

/** Words of the closed classes, lower case. */
export const CLOSED_CLASS: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(CLOSED) as [WordClass, string][]).flatMap(([cls, words]) =>
    words.split(' ').map(word => [word, cls] as const),
  ),
)

/** Frequent words that look like verb forms and are not, or that shallow suffix rules get wrong. */
export const FIXED_CLASS: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...'new old former senior early late last next same other own good bad big small great high low long short major top military foreign local national regional human political public deputy chief prime own united armed so-called self-proclaimed red hundred thousand'
    .split(' ')
    .map(word => [word, 'adjective'] as const),
  ...'morning evening night week month year news people police meeting building nothing king spring thing things media minister president'
    .split(' ')
    .map(word => [word, 'noun'] as const),
  ['monday', 'adverb'],
])

/** Verbs whose base form and -s form are nouns as often: after a noun the word behind them decides. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  `account address advance affect aid aim air amount answer appeal approach arm arrest attack attempt back balance ban bar battle blame blast block bomb
  border brand bridge broadcast burn call camp cause change charge claim clash close command comment concern contact contract control count counter cover
  crash cross cry cut damage date deal decline decrease defeat delay demand detail dispute doubt drive effect end escape estimate exchange express face fall fault
  favor favour fear feature fight figure file fire flow focus force form fuel function fund gain grant group guarantee guard guide halt hand harm head help hint
  hit hold hope house implement impact increase influence interest iron issue joke judge jump kill label lack land laugh lead leave lie lift light limit line link list lobby look
  loot loss love march mark market massacre matter measure meet mention mind mine monitor mount move murder name need note notice number object offer open
  order outline own paint pay pilot place plan play pledge point poll port pose post power practice praise present press program project promise protest pull
  purchase push question quote raid rain rally range rank rate reach record reference refuse regard release remark repeat reply report request rescue
  resolve respect rest result retreat return review ride right ring rip rise rock rule rumor rumour run sense separate set shake shape share shell shift shoot shot show side sign
  signal slam smoke sound split staff stage stand start state station stay stem step stop store storm stress strike study supply support surprise surround
  survey suspect talk target tax test threat title top torture touch tour train transfer travel treat trigger trust try turn tweet use veto view visit voice vote vow
  wait walk war warrant watch welcome will win wish witness wonder word work worry wound wreck yell`
    .trim()
    .split(/\s+/),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' '),
)

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec'.split(
    ' ',
  ),
)
