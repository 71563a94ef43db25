const split = (words: string): string[] => words.trim().split(/\s+/)

/** Nouns that reports use for the same people: figures of "rebels" and of "fighters" may be of one quantity, of "fighters" and "nurses" not. */
export const COUNTED_CLASSES: ReadonlyMap<string, string> = new Map(
  [
    [
      'people',
      'people person persons dead victims casualties deaths fatalities lives souls individuals toll others',
    ],
    // Found, not killed there and then: a grave may hold the dead of many days.
    ['bodies', 'bodies corpses remains'],
    ['wounded people', 'wounded injured injuries'],
    ['missing people', 'missing disappeared'],
    ['displaced people', 'displaced refugees idps evacuees'],
    [
      'pupils',
      'students student schoolgirls schoolgirl schoolboys pupils schoolchildren girls boys undergraduates',
    ],
    ['children', 'children child babies infants kids minors'],
    [
      'soldiers',
      'soldiers soldier troops servicemen serviceman conscripts paratroopers marines infantrymen guardsmen',
    ],
    [
      'fighters',
      'fighters fighter militants militant rebels rebel insurgents insurgent gunmen gunman terrorists terrorist jihadists jihadis extremists extremist separatists militiamen raiders guerrillas',
    ],
    ['police', 'police policemen policeman officers officer gendarmes'],
    ['civilians', 'civilians civilian residents villagers inhabitants townspeople'],
    ['medics', 'doctors doctor nurses medics physicians'],
    ['journalists', 'journalists journalist reporters correspondents'],
    ['hostages', 'hostages hostage captives captive'],
    ['prisoners', 'prisoners prisoner inmates detainees detainee'],
    ['workers', 'workers worker employees labourers laborers'],
    ['homes', 'homes houses dwellings'],
    ['aircraft', 'aircraft planes plane jets jet warplanes helicopters helicopter'],
    ['vehicles', 'vehicles vehicle trucks truck lorries'],
  ].flatMap(([name = '', words = '']) => split(words).map(word => [word, name] as const)),
)

/** Deeds whose count changes by itself from day to day: two numbers of two days are no contradiction. */
export const STATES: ReadonlySet<string> = new Set(split('missing displaced deployed encircled returned'))

/** Beside a figure these say that it is one of a larger whole, or comes on top of another. */
export const OF_A_WHOLE =
  /(?:\b(?:including|among (?:them|those|the \p{L}+)|of (?:whom|which|those|these)|most of them|half of)[^.;]{0,24}|\b(?:parents|relatives|famil(?:y|ies)|widows?|mothers?|fathers?|friends|names|graves|killers?|murders?|deaths?|some|many|most|none|neither|any|\p{L}+ others) of (?:the )?)$/iu
export const ON_TOP = /\b(?:another|further|additional|more(?! than)|others?|extra|besides|as well as)\b/iu

/** "A day", "every month": a rate, which no total contradicts. */
export const RATE =
  /^[^.;,]{0,30}\b(?:a|per|each|every) (?:day|week|month|year|hour)\b|^[^.;,]{0,30}\b(?:daily|weekly|monthly|annually)\b/iu

/** Words that make a figure a total over time, as against the number of one attack or crash. */
export const CUMULATIVE =
  /\b(?:since|so far|to date|overall|in total|altogether|in all|death toll|this (?:year|month)|(?:in|over|during|within) (?:the|its|a|nearly|more than|about|some)? ?(?:past|last|recent|\p{L}+) ?(?:\p{L}+ )?(?:days?|weeks?|months?|years?|decades?)|(?:months?|years?|decades?)[ -](?:long|old)|insurgency|uprising|civil war|outbreak|epidemic)\b/iu

/** Beside these a figure is of one event among others that the report tells of, of which nothing else may be known. */
export const ONE_OF_SEVERAL =
  /\b(?:another|separate(?:ly)?|a (?:second|third) \p{L}+|elsewhere|meanwhile|also (?:killed|died|wounded|injured|arrested|kidnapped)|earlier (?:attack|raid|strike|bombing))\b/iu

/** What happens on one day, at one place. */
export const INCIDENTS: ReadonlySet<string> = new Set(
  split(`
attack bombing bomb blast explosion ambush raid strike airstrike shelling crash shooting massacre battle gunbattle gunfight clash clashes
stampede fire collapse earthquake flood storm capsizing derailment execution beheading abduction kidnapping mutiny assault
`),
)

/** What is only possible, wanted, feared or promised counts nothing that happened. */
export const NOT_YET =
  /\b(?:(?:could|would|might|(?<!\b(?:in|on|of|since|last|until|from|by|\d) )may(?! \d)|will|shall|should|if|unless|threat\p{L}*|vow\p{L}*|promis\p{L}*)(?! (?:have|after|when)\b)[^.;,]{0,40}|to (?!have\b)(?:\p{L}+ ){1,3})$/iu

/** Deeds and people that a war has every day: that two reports count the same of them says little. */
export const COMMON_COUNTS =
  /^(?:killed|wounded|detained|destroyed) (?:people|bodies|soldiers|fighters|civilians|police|homes|vehicles)$/

/** Beside a noun of people these make a smaller set of it. */
export const NARROWING: ReadonlySet<string> = new Set(
  split(`
foreign female male senior young elderly pregnant christian muslim shiite shia sunni jewish western eastern european african local
teenage disabled married former wealthy private civilian military
`),
)
