/** What holders of an office do; whoever is in one field for a living is, as a rule, not in another at the same time. */
export type Field = 'lead' | 'state' | 'forces' | 'group' | 'sport' | 'arts' | 'faith'

const ROWS: Readonly<Record<Field, string>> = {
  // Of anything: they exclude nothing, but whose leader somebody is tells who it is.
  lead: 'leader ruler chief head chairman',
  state:
    'president premier chancellor minister secretary king queen sultan emir governor mayor senator congressman congresswoman lawmaker legislator representative commissioner prosecutor spokesman spokeswoman spokesperson ambassador envoy',
  forces:
    'general colonel major captain lieutenant sergeant admiral marshal brigadier corporal soldier commander',
  group: 'militant rebel fighter',
  sport:
    'footballer striker goalkeeper midfielder player quarterback pitcher golfer boxer swimmer cyclist sprinter athlete coach champion jockey wrestler',
  arts: 'actor actress singer rapper musician comedian novelist guitarist drummer model dancer painter screenwriter filmmaker',
  faith: 'pope cardinal archbishop bishop priest pastor imam rabbi ayatollah cleric',
}

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(ROWS) as [Field, string][]).flatMap(([field, nouns]) =>
    nouns.split(' ').map(noun => [noun, field] as const),
  ),
)

export const fieldOf = (office: string): Field | null => FIELD_OF.get(office) ?? null

/** Offices of which one land has one holder, or holders that serve no other land. An envoy "to Norland" is not Norland's. */
const OF_ONE_LAND = new Set(
  (
    'president premier chancellor minister king queen sultan emir governor senator congressman congresswoman lawmaker legislator general colonel major captain lieutenant ' +
    'admiral marshal brigadier prosecutor'
  ).split(' '),
)

export const servesOneLand = (office: string): boolean => OF_ONE_LAND.has(office)

/** Fields that one person is not in at the same time. Rebels become ministers, and officers rebels: those do not exclude each other. */
const APART: readonly (readonly [Field, Field])[] = [
  ['state', 'sport'],
  ['state', 'arts'],
  ['forces', 'sport'],
  ['forces', 'arts'],
  ['group', 'sport'],
  ['group', 'arts'],
  ['faith', 'sport'],
  ['faith', 'arts'],
  ['faith', 'forces'],
]

export const excludeEachOther = (a: Field, b: Field): boolean =>
  APART.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** Words for an office that say the same: each office goes by the first of its row. */
const SAME =
  'spokesman spokeswoman spokesperson|congressman congresswoman representative rep|actor actress|senator sen|governor gov|general gen|colonel col|lieutenant lt|sergeant sgt|captain capt|major maj|admiral adm|premier pm|minister ministers|chairman chairwoman chairperson chair|lawyer attorney|adviser advisor aide|militant militants'

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.split('|').flatMap(row => {
    const [first = '', ...others] = row.split(' ')
    return others.map(word => [word, first] as const)
  }),
)

export const canonicalOffice = (noun: string): string => CANONICAL.get(noun) ?? noun
