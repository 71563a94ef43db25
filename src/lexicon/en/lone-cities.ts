/**
 * Cities that news style lets stand without their state or country; capitals of states are such too. It is a convention
 * of writing, not a guess by size: a report that means another London has to say so.
 */
const CITIES: readonly (readonly [country: string, names: string])[] = [
  [
    'US',
    'Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York,New York City,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,Washington,Orlando,Brooklyn,Manhattan',
  ],
  ['CA', 'Montreal,Toronto,Quebec City,Vancouver'],
  ['CN', 'Shanghai,Guangzhou,Shenzhen,Hong Kong'],
  ['DE', 'Munich,Hamburg,Frankfurt,Cologne'],
  ['BR', 'Rio de Janeiro,Sao Paulo'],
  ['CH', 'Geneva,Zurich'],
  ['IT', 'Milan,Venice'],
  ['TR', 'Istanbul'],
  ['RU', 'St. Petersburg,Saint Petersburg'],
  ['AU', 'Sydney,Melbourne'],
  ['IN', 'Mumbai'],
  ['PK', 'Karachi'],
  ['AE', 'Dubai'],
  ['SY', 'Aleppo'],
  ['IQ', 'Mosul,Basra'],
  ['UA', 'Odessa,Odesa,Kharkiv,Kharkov'],
  ['EG', 'Alexandria'],
  ['ES', 'Barcelona'],
  ['GB', 'Edinburgh,Glasgow,Manchester'],
  ['NL', 'The Hague,Rotterdam'],
  ['NG', 'Lagos'],
  ['ZA', 'Johannesburg,Cape Town'],
  ['IL', 'Tel Aviv,Haifa'],
  ['SA', 'Mecca,Medina,Jeddah'],
]

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  CITIES.flatMap(([country, names]) => names.split(',').map(name => [name.toLowerCase(), country] as const)),
)

/** The state whose city such a name means when nothing else is said; null for any other name. */
export const countryOfLoneCity = (name: string): string | null => COUNTRY_OF.get(name.toLowerCase()) ?? null
