const split = (words: string): string[] => words.trim().split(/\s+/)

/** Plurals that do not end in -s, as far as conflict reports count them. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  split(`
people men women children police personnel cattle sheep fishermen servicemen servicewomen gunmen policemen policewomen
militiamen guardsmen clansmen tribesmen businessmen congressmen countrymen crewmen infantrymen artillerymen seamen airmen
lawmen craftsmen spokesmen tradesmen schoolchildren grandchildren aircraft troops infantry artillery lives dead wounded
injured missing displaced faithful elderly young sick lorries media data wives thieves knives halves
`),
)

/** Words in -s that count nothing: adverbs, singulars, abstracts. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  split(`
is was has does as this thus its his us plus versus yes previous various serious numerous religious dangerous
campus status crisis basis analysis apparatus corps chaos bus gas news always perhaps besides towards afterwards
sometimes across less unless nonetheless anonymous enormous famous nervous business address process progress press access
witness illness mass class cross loss boss pass glass grass mess chess express congress princess fortress hostess
overseas abroad series species
`),
)

/** Nouns of people. Of these even "one" is counted, and two in a row are counted together ("women and girls"). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  split(`
person people man men woman women child children boy boys girl girls civilian civilians soldier soldiers troop troops
fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen officer officers policeman policemen
serviceman servicemen guard guards guardsman guardsmen conscript conscripts recruit recruits volunteer volunteers mercenary
mercenaries terrorist terrorists extremist extremists separatist separatists militiaman militiamen paratrooper paratroopers marine marines
sailor sailors pilot pilots crewman crewmen prisoner prisoners captive captives hostage hostages detainee detainees inmate inmates
refugee refugees resident residents villager villagers inhabitant inhabitants citizen citizens national nationals migrant migrants
worker workers medic medics doctor doctors nurse nurses patient patients teacher teachers student students pupil pupils
schoolgirl schoolgirls schoolboy schoolboys schoolchildren baby babies infant infants teenager teenagers journalist journalists reporter reporters
protester protesters protestor protestors demonstrator demonstrators activist activists victim victims casualty casualties
survivor survivors passenger passengers driver drivers observer observers monitor monitors peacekeeper peacekeepers adviser advisers
advisor advisors reservist reservists deserter deserters relative relatives family families household households body bodies
life lives member members employee employees official officials diplomat diplomats expert experts man-at-arms hostage
`),
)

/** Things whose loss, number or damage reports quarrel about: with the people above, what "several" and "many" may count. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  split(`
tank tanks vehicle vehicles truck trucks lorry lorries gun guns howitzer howitzers rocket rockets missile missiles shell shells
drone drones aircraft helicopter helicopters jet jets plane planes warplane warplanes ship ships boat boats convoy convoys
house houses home homes building buildings school schools hospital hospitals shop shops village villages
weapon weapons mine mines bomb bombs airstrike airstrikes strike strikes attack attacks violation violations explosion explosions
wound wounds death deaths injuries battalion battalions brigade brigades column columns ambulance ambulances
dead wounded injured missing displaced
`),
)

/** "The two sides" names parties that are known: no quantity anybody could dispute. */
export const KNOWN_PAIRS: ReadonlySet<string> = new Set(
  split(
    'sides countries nations neighbours neighbors leaders men women presidents ministers parties adversaries governments states capitals brothers allies foes enemies rivals powers',
  ),
)

/** What is said to have been done to those who are counted, by the word that stands beside them. */
export const COUNTED_ACTIONS: ReadonlyMap<string, string> = new Map(
  [
    [
      'killed',
      'killed killing kill kills dead died die dying slain perished deaths fatalities lost executed massacred shot slaughtered bodies corpses toll',
    ],
    ['wounded', 'wounded wounding wound wounds injured injuring injure hurt maimed treated'],
    ['captured', 'captured capturing capture captures prisoner prisoners captive captured surrendered'],
    ['detained', 'detained detaining detain arrested arresting imprisoned jailed'],
    ['abducted', 'abducted abducting abduct kidnapped kidnapping kidnap seized snatched'],
    ['released', 'released releasing release freed freeing free exchanged'],
    ['escaped', 'escaped escaping escape'],
    ['returned', 'returned returning return'],
    ['missing', 'missing disappeared unaccounted'],
    ['displaced', 'displaced displacing fled flee fleeing homeless uprooted driven registered'],
    ['evacuated', 'evacuated evacuating evacuate'],
    ['destroyed', 'destroyed destroying destroy damaged burnt burned ruined'],
    ['crossed', 'crossed crossing cross entered entering'],
    ['deployed', 'deployed deploying deploy sent sending stationed massed'],
    ['encircled', 'encircled surrounded trapped besieged blocked'],
  ].flatMap(([action = '', words = '']) => split(words).map(word => [word, action] as const)),
)
