/** A state or territory with an ISO 3166-1 code, and about where its middle is. */
export interface State {
  readonly code: string
  /** The common name first. */
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
}

/** code | latitude | longitude | names, parted by commas. Abbreviations without their points. */
const ROWS = `
AD|42.5|1.6|Andorra
AE|23.8|54|United Arab Emirates,UAE,Emirates
AF|33|66|Afghanistan
AG|17.1|-61.8|Antigua and Barbuda,Antigua
AI|18.2|-63.1|Anguilla
AL|41|20|Albania
AM|40|45|Armenia
AO|-12.5|18.5|Angola
AR|-34|-64|Argentina
AT|47.3|13.3|Austria
AU|-25|135|Australia
AW|12.5|-70|Aruba
AZ|40.5|47.5|Azerbaijan
BA|44.2|17.8|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina
BB|13.2|-59.5|Barbados
BD|24|90|Bangladesh
BE|50.8|4|Belgium
BF|12.5|-1.7|Burkina Faso,Burkina
BG|42.7|25.3|Bulgaria
BH|26|50.5|Bahrain
BI|-3.5|30|Burundi
BJ|9.5|2.3|Benin
BM|32.3|-64.8|Bermuda
BN|4.5|114.7|Brunei
BO|-17|-65|Bolivia
BR|-10|-55|Brazil
BS|24|-76|Bahamas
BT|27.5|90.5|Bhutan
BW|-22|24|Botswana
BY|53|28|Belarus,Byelorussia,Belorussia
BZ|17.3|-88.8|Belize
CA|60.1|-113.6|Canada
CD|-2.5|23.5|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire,Congo
CF|7|21|Central African Republic
CG|-1|15.5|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo
CH|47|8|Switzerland
CI|8|-5.5|Ivory Coast,Cote d'Ivoire
CL|-33|-71|Chile
CM|6|12.5|Cameroon
CN|35|105|China,People's Republic of China,PRC
CO|4|-73.3|Colombia
CR|10|-84|Costa Rica
CU|22|-79.5|Cuba
CV|16|-24|Cape Verde,Cabo Verde
CY|35|33|Cyprus
CZ|49.8|15|Czech Republic,Czechia
DE|51.5|10.5|Germany
DJ|11.5|42.5|Djibouti
DK|56|10|Denmark
DM|15.5|-61.3|Dominica
DO|19|-70.7|Dominican Republic
DZ|28|3|Algeria
EC|-1.3|-78.3|Ecuador
EE|59|26|Estonia
EG|27|30|Egypt
EH|24.5|-13|Western Sahara
ER|15|39|Eritrea
ES|40|-4|Spain
ET|8|38|Ethiopia
FI|64|26|Finland
FJ|-18|178|Fiji
FK|-51.8|-59|Falkland Islands,Falklands
FR|46|2|France
GA|-1|11.8|Gabon
GB|54.8|-2.7|United Kingdom,Britain,UK,Great Britain
GD|12.1|-61.7|Grenada
GE|42|43.5|Georgia
GF|4|-53|French Guiana
GH|8|-1.2|Ghana
GI|36.1|-5.4|Gibraltar
GL|72|-40|Greenland
GM|13.5|-15.5|Gambia
GN|11|-10.7|Guinea
GP|16.3|-61.6|Guadeloupe
GQ|1.7|10.5|Equatorial Guinea
GR|39|22|Greece
GT|15.5|-90.3|Guatemala
GW|12|-15|Guinea-Bissau
GY|5|-59|Guyana
HK|22.3|114.2|Hong Kong
HN|15|-86.5|Honduras
HR|45.2|15.5|Croatia
HT|19|-72.4|Haiti
HU|47|20|Hungary
ID|-5|120|Indonesia
IE|53|-8|Ireland,Republic of Ireland
IL|31.5|34.8|Israel
IN|22|79|India
IQ|33|44|Iraq
IR|32|53|Iran,Islamic Republic of Iran
IS|65|-18|Iceland
IT|42.8|12.8|Italy
JM|18.2|-77.5|Jamaica
JO|31|36|Jordan
JP|35.7|139.8|Japan
KE|1|38|Kenya
KG|41.5|75|Kyrgyzstan,Kirghizia
KH|13|105|Cambodia,Kampuchea
KI|1.4|173|Kiribati
KM|-12.2|44.3|Comoros
KP|40|127|North Korea,DPRK,Democratic People's Republic of Korea
KR|36.5|127.8|South Korea,Republic of Korea
KW|29.5|47.8|Kuwait
KZ|48|68|Kazakhstan
LA|18|105|Laos
LB|33.8|35.8|Lebanon
LC|13.9|-61|Saint Lucia,St Lucia
LI|47.2|9.5|Liechtenstein
LK|7|81|Sri Lanka,Ceylon
LR|6.5|-9.5|Liberia
LS|-29.5|28.3|Lesotho
LT|55.4|23.8|Lithuania
LU|49.8|6.2|Luxembourg
LV|57|25|Latvia
LY|28|17|Libya
MA|31.8|-7.1|Morocco
MC|43.7|7.4|Monaco
MD|47|29|Moldova,Moldavia
ME|42.5|19.3|Montenegro
MG|-20|47|Madagascar
MH|7.1|171.2|Marshall Islands
MK|41.7|21.8|North Macedonia,Macedonia
ML|18|-2|Mali
MM|22|98|Myanmar,Burma
MN|46|105|Mongolia
MO|22.2|113.6|Macau,Macao
MQ|14.7|-61|Martinique
MR|20|-10.3|Mauritania
MT|35.9|14.4|Malta
MU|-20.3|57.6|Mauritius
MV|3.2|73|Maldives
MW|-13.5|34|Malawi
MX|23|-102|Mexico
MY|2.5|112.5|Malaysia
MZ|-18.3|35|Mozambique
NA|-22|17|Namibia
NC|-21.5|165.5|New Caledonia
NE|18|9|Niger
NG|10|8|Nigeria
NI|13|-85|Nicaragua
NL|52.3|5.8|Netherlands,Holland
NO|62|10|Norway
NP|28|84|Nepal
NR|-0.5|166.9|Nauru
NZ|-42|174|New Zealand
OM|21|57|Oman
PA|9|-80|Panama
PE|-10|-75.3|Peru
PF|-17.6|-149.5|French Polynesia
PG|-6|147|Papua New Guinea
PH|13|122|Philippines
PK|30|70|Pakistan
PL|52|20|Poland
PR|18.2|-66.5|Puerto Rico
PS|31.9|35.2|Palestine,Palestinian Territories,State of Palestine,Occupied Palestinian Territory
PT|39.7|-8|Portugal
PW|7.5|134.6|Palau
PY|-23.3|-58|Paraguay
QA|25.3|51.2|Qatar
RO|46|25|Romania
RS|44|20.8|Serbia
RU|60|100|Russia,Russian Federation
RW|-2|30|Rwanda
SA|25|45|Saudi Arabia
SB|-8|159|Solomon Islands
SC|-4.6|55.5|Seychelles
SD|16|30|Sudan
SE|62|15|Sweden
SG|1.4|103.8|Singapore
SI|46.1|15|Slovenia
SK|48.7|19.5|Slovakia
SL|8.5|-11.5|Sierra Leone
SN|14.5|-14.3|Senegal
SO|6|48|Somalia
SR|4|-56|Suriname
SS|7.5|30|South Sudan
ST|1|7|Sao Tome and Principe
SV|13.8|-88.9|El Salvador
SY|35|38|Syria,Syrian Arab Republic
SZ|-26.5|31.5|Swaziland,Eswatini
TD|15|19|Chad
TG|8.7|1.1|Togo
TH|15.5|101|Thailand
TJ|39|71|Tajikistan
TL|-8.8|125.8|East Timor,Timor-Leste
TM|39.8|59.7|Turkmenistan
TN|34|9|Tunisia
TO|-20|-175|Tonga
TR|39|35|Turkey,Turkiye
TT|10.5|-61.3|Trinidad and Tobago,Trinidad
TW|24|121|Taiwan
TZ|-6|35|Tanzania
UA|49|32|Ukraine
UG|2|33|Uganda
US|39.8|-98.5|United States,United States of America,USA,US,America
UY|-33|-56|Uruguay
UZ|41.7|63.8|Uzbekistan
VA|41.9|12.5|Vatican City,Vatican
VE|8|-66|Venezuela
VN|16.2|107.8|Vietnam
VU|-16|167|Vanuatu
WS|-13.8|-172.2|Samoa
XK|42.6|20.9|Kosovo
YE|15.5|47.5|Yemen
ZA|-29|24|South Africa
ZM|-14.3|28.5|Zambia
ZW|-19|29.8|Zimbabwe
`

export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [code = '', lat = '', lon = '', names = ''] = row.split('|')
    return { code, names: names.split(','), lat: Number(lat), lon: Number(lon) }
  })

const BY_NAME: ReadonlyMap<string, readonly State[]> = Map.groupBy(
  STATES.flatMap(state => state.names.map(name => ({ ...state, name }))),
  ({ name }) => name,
)

/** By its name as English news writes it, with or without points and "the"; "Congo" is two states. */
export const statesNamed = (name: string): readonly State[] =>
  BY_NAME.get(
    name
      .replace(/\./g, '')
      .replace(/’/g, "'")
      .replace(/^[Tt]he /, ''),
  ) ?? []
