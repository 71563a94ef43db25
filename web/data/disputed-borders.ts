/**
 * Pairs of lands of Natural Earth, by its names, whose common line is disputed, provisional or a line of control; it is
 * drawn dashed. No line here says whose the land is. "*" is every neighbour.
 */
const ROWS = `
Abkhazia|*
Armenia|Azerbaijan
Belize|Guatemala
Bhutan|China
China|India
China|Nepal
Cyprus|N. Cyprus
Djibouti|Eritrea
Egypt|Sudan
Eritrea|Ethiopia
Ethiopia|Somalia
Ethiopia|Sudan
Georgia|Russia
Guyana|Suriname
Guyana|Venezuela
India|Pakistan
Israel|Lebanon
Israel|Palestine
Israel|Syria
Jordan|Palestine
Kenya|S. Sudan
Kosovo|*
Kyrgyzstan|Tajikistan
Morocco|W. Sahara
North Korea|South Korea
Cambodia|Thailand
Russia|Ukraine
S. Sudan|Sudan
Siachen Glacier|*
Somalia|Somaliland
Somaliland|Ethiopia
Somaliland|Djibouti
W. Sahara|Algeria
W. Sahara|Mauritania
`

const PAIRS = new Set(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [a = '', b = ''] = row.split('|')
      return [`${a}|${b}`, `${b}|${a}`]
    }),
)

export const isDisputed = (a: string, b: string): boolean =>
  PAIRS.has(`${a}|${b}`) || PAIRS.has(`${a}|*`) || PAIRS.has(`${b}|*`)
