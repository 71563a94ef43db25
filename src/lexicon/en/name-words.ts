const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words inside names: "Omar bin Saleh", "Ursula von Harten". */
export const NAME_PARTICLES = words(
  'al el bin ibn bint ben van von der den de del della di da dos du la le ter ul',
)

/** Behind a name: the son is somebody else than the father. Without full stops. */
export const NAME_SUFFIXES = words('jr sr ii iii iv')

/** Nouns in the names of lands and places: "the Selm Republic", "Karr Valley", "Northern Province". */
export const PLACE_NOUNS = words(
  'republic kingdom federation province region district state states county oblast governorate valley city town village mountain mountains hill hills ' +
    'street avenue road river lake sea ocean bay gulf strait island islands peninsula airport bridge square port crossing camp desert coast ' +
    'university hospital stadium hotel park',
)

/** Nouns of works, deals and days: a name that ends with one is of no person, body or place. */
export const THING_NOUNS = words(
  'act law bill treaty accord accords agreement agreements protocol declaration constitution charter convention amendment plan deal award prize war day ' +
    'week month year holiday election elections summit conference talks crisis report review',
)

export interface PersonNoun {
  readonly gender: 'he' | 'she' | null
  readonly many: boolean
}

const rows = (list: string, gender: PersonNoun['gender'], many: boolean): (readonly [string, PersonNoun])[] =>
  list.split(' ').map(noun => [noun, { gender, many }])

/** Nouns that call somebody nothing but a person: with the gender and number that they tell. */
export const PERSONS: ReadonlyMap<string, PersonNoun> = new Map([
  ...rows(
    'man gentleman boy businessman policeman gunman fisherman serviceman clergyman husband grandfather nephew actor',
    'he',
    false,
  ),
  ...rows('woman lady girl businesswoman policewoman wife grandmother niece actress', 'she', false),
  ...rows(
    'nominee candidate contender rival incumbent politician billionaire tycoon suspect defendant victim veteran citizen ' +
      'strategist pollster pundit lobbyist operative supporter critic opponent',
    null,
    false,
  ),
  ...rows('men women boys girls people policemen gunmen', null, true),
])

/** Capitalised words for those who belong to a party, a faith or a people: they call persons, and name nobody. */
export const ADHERENTS = words(
  'republican republicans democrat democrats conservative conservatives liberal liberals socialist socialists communist communists ' +
    'muslim muslims christian christians jew jews hindu hindus buddhist buddhists catholic catholics protestant protestants orthodox ' +
    'sunni sunnis shia shias shiite shiites alawite alawites druze yazidi yazidis kurd kurds arab arabs pashtun pashtuns tatar tatars ' +
    'hispanic hispanics latino latinos latina african africans european europeans asian asians westerner westerners islamist islamists salafist salafists',
)

/** Offices written as initials before a name: "PM Maren", "AG Adan". */
export const OFFICE_INITIALS: ReadonlySet<string> = new Set('PM FM VP AG DA MP MEP MK CEO SG'.split(' '))
