/**
 * A state as English news writes it: its name, the adjectives made of it, and what stands for its government –
 * above all the capital ("Warsaw said").
 */
export interface Country {
  /** ISO 3166-1 in two letters, or one of our own that begins with "X-" where that has none: the same in every language. */
  readonly code: string
  readonly name: string
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
  readonly aliases: readonly string[]
}

/**
 * code | name | adjectives | capitals | other names; several of a kind are parted by commas. Lands whose statehood is
 * contested are here because news lets them act; a capital that is also an everyday name is left out.
 */
const ROWS = `
X-ABKHAZIA|Abkhazia|Abkhaz,Abkhazian|Sukhumi,Sukhum|
AF|Afghanistan|Afghan|Kabul|
AL|Albania|Albanian|Tirana|
DZ|Algeria|Algerian|Algiers|
AD|Andorra|Andorran||
AO|Angola|Angolan|Luanda|
AG|Antigua and Barbuda|Antiguan||Antigua
AR|Argentina|Argentine,Argentinian|Buenos Aires|
AM|Armenia|Armenian|Yerevan|
AU|Australia|Australian|Canberra|
AT|Austria|Austrian|Vienna|
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|
BS|Bahamas|Bahamian||the Bahamas
BH|Bahrain|Bahraini|Manama|
BD|Bangladesh|Bangladeshi|Dhaka|
BB|Barbados|Barbadian|Bridgetown|
BY|Belarus|Belarusian,Belarussian,Byelorussian|Minsk|
BE|Belgium|Belgian||
BZ|Belize|Belizean|Belmopan|
BJ|Benin|Beninese|Porto-Novo|
BT|Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Bolivian|La Paz|
BA|Bosnia|Bosnian|Sarajevo|Bosnia and Herzegovina
BW|Botswana|Botswanan|Gaborone|
BR|Brazil|Brazilian|Brasilia,Brasília|
GB|Britain|British|London|United Kingdom,U.K.,UK,Great Britain
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BG|Bulgaria|Bulgarian|Sofia|
BF|Burkina Faso|Burkinabe|Ouagadougou|
BI|Burundi|Burundian|Bujumbura,Gitega|
KH|Cambodia|Cambodian|Phnom Penh|
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|
CA|Canada|Canadian|Ottawa|
CV|Cape Verde|Cape Verdean|Praia|Cabo Verde
CF|Central African Republic|Central African|Bangui|
TD|Chad|Chadian|N'Djamena,Ndjamena|
CL|Chile|Chilean|Santiago|
CN|China|Chinese|Beijing|People's Republic of China
CO|Colombia|Colombian|Bogota,Bogotá|
KM|Comoros|Comorian|Moroni|the Comoros
CD|Congo|Congolese|Kinshasa|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Congo-Kinshasa
CR|Costa Rica|Costa Rican||
HR|Croatia|Croatian|Zagreb|
CU|Cuba|Cuban|Havana|
CY|Cyprus|Cypriot|Nicosia|
CZ|Czech Republic|Czech|Prague|Czechia
DK|Denmark|Danish|Copenhagen|
DJ|Djibouti|Djiboutian||
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|
TL|East Timor|East Timorese,Timorese|Dili|Timor-Leste
EC|Ecuador|Ecuadorean,Ecuadorian|Quito|
EG|Egypt|Egyptian|Cairo|
SV|El Salvador|Salvadoran|San Salvador|
GQ|Equatorial Guinea|Equatoguinean|Malabo|
ER|Eritrea|Eritrean|Asmara|
EE|Estonia|Estonian|Tallinn|
SZ|Eswatini|Swazi|Mbabane|Swaziland
ET|Ethiopia|Ethiopian|Addis Ababa|
FJ|Fiji|Fijian|Suva|
FI|Finland|Finnish|Helsinki|
FR|France|French|Paris|
GA|Gabon|Gabonese|Libreville|
GM|Gambia|Gambian|Banjul|the Gambia,The Gambia
GE|Georgia|Georgian|Tbilisi|
DE|Germany|German|Berlin|
GH|Ghana|Ghanaian|Accra|
GR|Greece|Greek|Athens|
GD|Grenada|Grenadian||
GT|Guatemala|Guatemalan||
GN|Guinea|Guinean|Conakry|
GW|Guinea-Bissau|Bissau-Guinean|Bissau|Guinea Bissau
GY|Guyana|Guyanese||
HT|Haiti|Haitian|Port-au-Prince|
HN|Honduras|Honduran|Tegucigalpa|
HU|Hungary|Hungarian|Budapest|
IS|Iceland|Icelandic|Reykjavik|
IN|India|Indian|New Delhi,Delhi|
ID|Indonesia|Indonesian|Jakarta|
IR|Iran|Iranian|Tehran,Teheran|Islamic Republic,Islamic Republic of Iran
IQ|Iraq|Iraqi|Baghdad|
X-IRAQI-KURDISTAN|Iraqi Kurdistan|Iraqi Kurdish|Erbil,Irbil|Kurdistan Regional Government,KRG,Kurdistan Region
IE|Ireland|Irish|Dublin|
IL|Israel|Israeli|Jerusalem,Tel Aviv|
IT|Italy|Italian|Rome|
CI|Ivory Coast|Ivorian|Abidjan,Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire
JM|Jamaica|Jamaican|Kingston|
JP|Japan|Japanese|Tokyo|
JO|Jordan|Jordanian|Amman|
KZ|Kazakhstan|Kazakh|Astana,Nur-Sultan|
KE|Kenya|Kenyan|Nairobi|
KI|Kiribati|||
XK|Kosovo|Kosovar,Kosovan|Pristina|
KW|Kuwait|Kuwaiti|Kuwait City|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
LA|Laos|Laotian|Vientiane|
LV|Latvia|Latvian|Riga|
LB|Lebanon|Lebanese|Beirut|
LS|Lesotho|Basotho|Maseru|
LR|Liberia|Liberian|Monrovia|
LY|Libya|Libyan|Tripoli|
LI|Liechtenstein||Vaduz|
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourgish||
MK|Macedonia|Macedonian|Skopje|North Macedonia
MG|Madagascar|Malagasy|Antananarivo|
MW|Malawi|Malawian|Lilongwe|
MY|Malaysia|Malaysian|Kuala Lumpur|
MV|Maldives|Maldivian||the Maldives
ML|Mali|Malian|Bamako|
MT|Malta|Maltese|Valletta|
MH|Marshall Islands|Marshallese|Majuro|the Marshall Islands
MR|Mauritania|Mauritanian|Nouakchott|
MU|Mauritius|Mauritian|Port Louis|
MX|Mexico|Mexican|Mexico City|
FM|Micronesia|Micronesian|Palikir|
MD|Moldova|Moldovan|Chisinau,Chișinău,Kishinev|
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian|Ulan Bator,Ulaanbaatar|
ME|Montenegro|Montenegrin|Podgorica|
MA|Morocco|Moroccan|Rabat|
MZ|Mozambique|Mozambican|Maputo|
MM|Myanmar|Burmese|Naypyidaw,Rangoon,Yangon|Burma
X-KARABAKH|Nagorno-Karabakh|Karabakh|Stepanakert|Artsakh,Nagorno Karabakh
NA|Namibia|Namibian|Windhoek|
NR|Nauru|Nauruan||
NP|Nepal|Nepalese,Nepali|Kathmandu|
NL|Netherlands|Dutch|The Hague,Amsterdam|the Netherlands,Holland
NZ|New Zealand||Wellington|
NI|Nicaragua|Nicaraguan|Managua|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
KP|North Korea|North Korean|Pyongyang|DPRK,Democratic People's Republic of Korea
X-NORTHERN-CYPRUS|Northern Cyprus|Turkish Cypriot||Turkish Republic of Northern Cyprus
NO|Norway|Norwegian|Oslo|
OM|Oman|Omani|Muscat|
PK|Pakistan|Pakistani|Islamabad|
PW|Palau|Palauan||
PS|Palestine|Palestinian|Ramallah|Palestinian Authority
PA|Panama|Panamanian|Panama City|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|PNG
PY|Paraguay|Paraguayan|Asuncion|
PE|Peru|Peruvian|Lima|
PH|Philippines|Philippine,Filipino|Manila|the Philippines
PL|Poland|Polish|Warsaw|
PT|Portugal|Portuguese|Lisbon|
QA|Qatar|Qatari|Doha|
CG|Republic of Congo||Brazzaville|Republic of the Congo,Congo-Brazzaville,Congo Republic
RO|Romania|Romanian|Bucharest|
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan|Kigali|
KN|Saint Kitts and Nevis||Basseterre|St. Kitts and Nevis,St Kitts and Nevis
LC|Saint Lucia|Saint Lucian|Castries|St. Lucia,St Lucia
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines,St Vincent and the Grenadines
WS|Samoa|Samoan|Apia|
SM|San Marino|Sammarinese||
ST|Sao Tome and Principe|Sao Tomean||São Tomé and Príncipe
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|
SN|Senegal|Senegalese|Dakar|
RS|Serbia|Serbian,Serb|Belgrade|
SC|Seychelles|Seychellois||the Seychelles
SL|Sierra Leone|Sierra Leonean|Freetown|
SG|Singapore|Singaporean||
SK|Slovakia|Slovak|Bratislava|
SI|Slovenia|Slovenian,Slovene|Ljubljana|
SB|Solomon Islands|Solomon Islander|Honiara|the Solomon Islands
SO|Somalia|Somali|Mogadishu|
X-SOMALILAND|Somaliland|Somalilander|Hargeisa|
ZA|South Africa|South African|Pretoria|
KR|South Korea|South Korean|Seoul|Republic of Korea
X-SOUTH-OSSETIA|South Ossetia|South Ossetian|Tskhinvali,Tskhinval|
SS|South Sudan|South Sudanese|Juba|
ES|Spain|Spanish|Madrid|
LK|Sri Lanka|Sri Lankan|Colombo|
SD|Sudan|Sudanese|Khartoum|
SR|Suriname|Surinamese|Paramaribo|
SE|Sweden|Swedish|Stockholm|
CH|Switzerland|Swiss|Bern,Berne|
SY|Syria|Syrian|Damascus|Syrian Arab Republic
TW|Taiwan|Taiwanese|Taipei|
TJ|Tajikistan|Tajik|Dushanbe|
TZ|Tanzania|Tanzanian|Dodoma|
TH|Thailand|Thai|Bangkok|
TG|Togo|Togolese|Lome,Lomé|
TO|Tonga|Tongan|Nukualofa,Nuku'alofa|
X-TRANSNISTRIA|Transnistria|Transnistrian|Tiraspol|Trans-Dniester,Transdniestria
TT|Trinidad and Tobago|Trinidadian|Port of Spain|
TN|Tunisia|Tunisian|Tunis|
TR|Turkey|Turkish|Ankara|Türkiye,Turkiye
TM|Turkmenistan|Turkmen|Ashgabat|
TV|Tuvalu|Tuvaluan|Funafuti|
UG|Uganda|Ugandan|Kampala|
UA|Ukraine|Ukrainian|Kiev,Kyiv|
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE
US|United States|American|Washington|the United States,U.S.,US,USA,U.S.A.,America
UY|Uruguay|Uruguayan|Montevideo|
UZ|Uzbekistan|Uzbek|Tashkent|
VU|Vanuatu|Ni-Vanuatu|Port Vila|
VA|Vatican City||Holy See|the Vatican,Vatican
VE|Venezuela|Venezuelan|Caracas|
VN|Vietnam|Vietnamese|Hanoi|
EH|Western Sahara|Sahrawi,Saharawi|Laayoune|Sahrawi Arab Democratic Republic
YE|Yemen|Yemeni|Sanaa,Sana'a|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe|Zimbabwean|Harare|
`

const list = (cell = ''): string[] => cell.split(',').filter(word => word !== '')

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [code = '', name = '', adjectives, capitals, aliases] = row.split('|')
    return { code, name, adjectives: list(adjectives), capitals: list(capitals), aliases: list(aliases) }
  })

const index = (pick: (country: Country) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(COUNTRIES.flatMap(country => pick(country).map(word => [keyOf(word), country] as const)))

/** Abbreviations without their points; else as written: "us" is no country. */
const keyOf = (word: string): string => word.replace(/\./g, '').replace(/’/g, "'")

const BY_NAME = index(country => [country.name, ...country.aliases])
const BY_CAPITAL = index(country => country.capitals)
/** "U.S." and "UK" stand before nouns as they are. */
const BY_ADJECTIVE = index(country => [
  ...country.adjectives,
  ...country.aliases.filter(alias => /^[A-Z.]+$/.test(alias)),
])

export const countryNamed = (words: string): Country | null => BY_NAME.get(keyOf(words)) ?? null
export const countryOfCapital = (words: string): Country | null => BY_CAPITAL.get(keyOf(words)) ?? null
export const countryOfAdjective = (words: string): Country | null => BY_ADJECTIVE.get(keyOf(words)) ?? null
