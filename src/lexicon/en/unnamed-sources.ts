/** Nouns for people whom a report leaves unnamed: with one of these as its head and no name in it, a source is anonymous. */
export const UNNAMED: ReadonlySet<string> = new Set(
  [
    'source sources official officials diplomat diplomats officer officers insider insiders person people man woman men women',
    'witness witnesses eyewitness eyewitnesses resident residents villager villagers local locals neighbour neighbours neighbor neighbors survivor survivors',
    'soldier soldiers fighter fighters commander commanders militant militants aide aides adviser advisers advisor advisors',
    'analyst analysts expert experts observer observers critic critics activist activists researcher researchers',
    'doctor doctors medic medics worker workers nurse teacher student students trader shopkeeper driver farmer refugee refugees captive captives prisoner prisoners',
    'member members envoy envoys negotiator negotiators lawmaker lawmakers minister employee employees spokesman spokeswoman spokesperson others one some many most several two three four five six dozen girls boys children',
    'captor captors scientist scientists scholar scholars academic academics investigator investigators negotiator informant informants businessman trader planner planners',
    'reporter reporters journalist journalists correspondent correspondents colleague colleagues volunteer volunteers',
  ]
    .join(' ')
    .split(' '),
)

/** Said of those who keep their name back. */
export const NAME_WITHHELD =
  /\b(?:anonym\w+|not (?:to )?be(?:ing)? (?:named|identified|quoted)|declined to be (?:named|identified)|(?:refused|asked|wish\w*|want\w*|prefer\w*) (?:not )?to (?:remain|stay|be) (?:unnamed|nameless|anonymous|named|identified)|not authori[sz]ed to|withh[eo]ld\w* (?:his|her|their) name)\b/i

/** Words for crowds that speak together: not named, yet not hiding. */
export const CROWDS: ReadonlySet<string> = new Set(
  'protesters protestors demonstrators families relatives parents mothers campaigners crowds crowd marchers strikers voters'.split(
    ' ',
  ),
)
