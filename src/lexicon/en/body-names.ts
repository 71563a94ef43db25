const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of a body's name that may be there or not: "Ridge Front" no, but "the Tern movement", "Selm Inc". */
export const CLASS_WORDS: ReadonlySet<string> = words(
  'movement group militia organization network sect faction party rebels rebel militants militant insurgents insurgent fighters fighter guerrillas jihadists extremists terrorists forces ' +
    'inc corp ltd plc llc co company corporation website newspaper magazine channel',
)

/** Of those, the ones without which the name is often a town's or another body's: "Selm Magazine". */
export const TELLING_CLASS_WORDS: ReadonlySet<string> = words(
  'website newspaper magazine channel party forces',
)

/** Names that every land or town has one of, and short names that several outlets go by: alone they name nobody. */
export const GENERIC_NAMES: ReadonlySet<string> = words(
  'site website blog newspaper paper magazine channel page daily weekly image images times post journal news herald tribune mail star sun standard observer chronicle gazette express examiner press record courier tv radio television media network photo photos video ' +
    'agency company group organization charity league union network party coalition church school university college hospital club team board court committee commission council ' +
    'parliament senate house congress ministry government administration authorities police army military navy force forces marines troops coastguard intelligence embassy ' +
    'president premier minister pope king queen leader governor mayor chairman sheriff spokesman spokeswoman services service department office bureau directorate mission ' +
    'research analysis study studies information report reports management everyone someone nobody none another both others many most some all neither either update story ' +
    'users teachers doctors nurses surgeons experts analysts historians scientists researchers advocates skeptics critics jihadists militants extremists rebels protesters islamists ' +
    'muslims christians americans palestinians kurds brits victims patient patients victim witnesses monday tuesday wednesday thursday friday saturday sunday today killed results ' +
    'movement militia militias groups factions sides society association foundation institute center federation delegation front internet allah god nor separately intel staff ' +
    'republican republicans democrat democrats conservatives liberals labour labor opposition mps ceo ceos cfo',
)

/** What such a name may begin with: a description of somebody or something, another in every article. */
export const DESCRIBES: ReadonlySet<string> = words(
  'his her their its our my your this that these those a an another other some several many most all both two three four five six seven eight nine ten few every each any no one ' +
    'senior former top local young old elderly unnamed unidentified anonymous late own',
)

/** Words by which one body's name is written in two ways: the second stands for the first. */
const SAME_WORDS = new Map(
  (
    'defence defense|centre center|organisation organization|labour labor|programme program|mobilisation mobilization|liberalisation liberalization|tv television|dept department|' +
    'intl international|natl national|govt government|univ university|assn association|comm commission|cttee committee|uk britain|us united-states|intel intelligence|hq headquarters'
  )
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)

export const oneSpelling = (word: string): string => SAME_WORDS.get(word) ?? word

/** Small words that an acronym leaves out. */
export const SMALL_WORDS: ReadonlySet<string> = words(
  'of the for and in on at to a an de la le du des d el al und y e',
)

/** Whose seat a house or street is, by the words of the government's actor. */
const SEAT_OF: ReadonlyMap<string, string> = new Map([
  ['white house', 'united states'],
  ['pentagon', 'united states'],
  ['state department', 'united states'],
  ['kremlin', 'russia'],
  ['downing street', 'britain'],
  ['foreign office', 'britain'],
  ['elysee', 'france'],
  ['bundestag', 'germany'],
])

export const landOfSeat = (words: string): string | null => SEAT_OF.get(words) ?? null
