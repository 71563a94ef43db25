const split = (words: string): string[] => words.split(' ')

const SMALL = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const TENS = split('twenty thirty forty fifty sixty seventy eighty ninety')

/** What a number word adds to the number being read. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
])

/**
 * Quantities without a number, each with the least that the word itself promises: a plural is two of them at least.
 * "Many" promises nothing.
 */
export const VAGUE: ReadonlyMap<string, number | null> = new Map([
  ['tens of thousands', 20_000],
  ['hundreds of thousands', 200_000],
  ['tens of millions', 2e7],
  ['hundreds of millions', 2e8],
  ['several dozen', 24],
  ['several hundred', 200],
  ['several thousand', 2000],
  ['several million', 2e6],
  ['a few dozen', 24],
  ['a few hundred', 200],
  ['a few thousand', 2000],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['several', 2],
  ['large numbers of', null],
  ['a large number of', null],
  ['a number of', null],
  ['a handful of', null],
  ['a couple of', 2],
  ['numerous', null],
  ['countless', null],
  ['many', null],
])

export type BoundKind = 'least' | 'most' | 'about' | 'exact'

/** Words right before a number, and what they make of it. */
export const BOUNDS: ReadonlyMap<string, BoundKind> = new Map([
  ...split('over above').map(word => [word, 'least'] as const),
  ...(
    [
      'more than',
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'not fewer than',
      'upwards of',
      'in excess of',
    ] as const
  ).map(word => [word, 'least'] as const),
  ...(
    [
      'up to',
      'as many as',
      'as much as',
      'at most',
      'no more than',
      'not more than',
      'fewer than',
      'less than',
      'under',
      'below',
      'a maximum of',
    ] as const
  ).map(word => [word, 'most'] as const),
  ...(
    [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'nearly',
      'almost',
      'close to',
      'an estimated',
      'estimated',
      'perhaps',
      'circa',
      'well over',
      'just over',
      'just under',
      'nearly all',
    ] as const
  ).map(word => [word, 'about'] as const),
  ...(['a total of', 'exactly', 'precisely', 'only', 'just', 'another', 'a further', 'all'] as const).map(
    word => [word, 'exact'] as const,
  ),
])

/** A number of these is a length of time, an age or a clock reading, and no quantity that reports quarrel about. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  split(
    "second seconds minute minutes hour hours day days week weeks weekend weekends month months year years decade decades century centuries time times night nights morning mornings summer summers winter winters o'clock am pm a.m p.m a.m. p.m. gmt utc generation generations",
  ),
)

/** Measures as written, with the unit that goes into the record. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent',
    percent: 'percent',
    'per cent': 'percent',
    'percentage points': 'percentage points',
    km: 'km',
    kms: 'km',
    kilometres: 'km',
    kilometers: 'km',
    kilometre: 'km',
    kilometer: 'km',
    miles: 'mile',
    mile: 'mile',
    metres: 'm',
    meters: 'm',
    feet: 'foot',
    'square kilometres': 'km2',
    'square kilometers': 'km2',
    'square km': 'km2',
    'sq km': 'km2',
    'square miles': 'sq mi',
    'sq miles': 'sq mi',
    hectares: 'ha',
    acres: 'acre',
    tons: 'ton',
    tonnes: 'tonne',
    ton: 'ton',
    tonne: 'tonne',
    kg: 'kg',
    kilograms: 'kg',
    kilogrammes: 'kg',
    pounds: 'pound',
    litres: 'litre',
    liters: 'litre',
    barrels: 'barrel',
    megawatts: 'MW',
    dollars: 'USD',
    'us dollars': 'USD',
    'u.s. dollars': 'USD',
    euros: 'EUR',
    euro: 'EUR',
    roubles: 'RUB',
    rubles: 'RUB',
    hryvnia: 'UAH',
    naira: 'NGN',
    lira: 'TRY',
    rupees: 'rupee',
    dinars: 'dinar',
    rials: 'rial',
    shekels: 'ILS',
    francs: 'franc',
    cents: 'cent',
  }),
)

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₽', 'RUB'],
])
