/**
 * A state as English news writes it: its name, the adjectives made of it, and what stands for its government –
 * above all the capital ("Warsaw said").
 */
export interface Country {
  readonly name: string
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
  readonly aliases: readonly string[]
}

/** name | adjectives | capitals | other names; several of a kind are parted by commas. */
const ROWS = `
Afghanistan|Afghan|Kabul|
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Angola|Angolan|Luanda|
Argentina|Argentine,Argentinian|Buenos Aires|
Armenia|Armenian|Yerevan|
Australia|Australian|Canberra|
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani,Azeri|Baku|
Bahrain|Bahraini|Manama|
Bangladesh|Bangladeshi|Dhaka|
Belarus|Belarusian,Belarussian,Byelorussian|Minsk|
Belgium|Belgian||
Benin|Beninese|Porto-Novo|
Bolivia|Bolivian|La Paz|
Bosnia|Bosnian|Sarajevo|Bosnia and Herzegovina
Botswana|Botswanan|Gaborone|
Brazil|Brazilian|Brasilia|
Britain|British|London|United Kingdom,U.K.,UK,Great Britain
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian|Bujumbura,Gitega|
Cambodia|Cambodian|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian|Ottawa|
Central African Republic|Central African|Bangui|
Chad|Chadian|N'Djamena,Ndjamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing|People's Republic of China
Colombia|Colombian|Bogota|
Congo|Congolese|Kinshasa|Democratic Republic of Congo,Democratic Republic of the Congo,DRC
Croatia|Croatian|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot|Nicosia|
Czech Republic|Czech|Prague|Czechia
Denmark|Danish|Copenhagen|
Djibouti|Djiboutian||
Ecuador|Ecuadorean,Ecuadorian|Quito|
Egypt|Egyptian|Cairo|
El Salvador|Salvadoran|San Salvador|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Ethiopia|Ethiopian|Addis Ababa|
Finland|Finnish|Helsinki|
France|French|Paris|
Georgia|Georgian|Tbilisi|
Germany|German|Berlin|
Ghana|Ghanaian|Accra|
Greece|Greek|Athens|
Guatemala|Guatemalan||
Guinea|Guinean|Conakry|
Haiti|Haitian|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|
Iceland|Icelandic|Reykjavik|
India|Indian|New Delhi,Delhi|
Indonesia|Indonesian|Jakarta|
Iran|Iranian|Tehran,Teheran|Islamic Republic
Iraq|Iraqi|Baghdad|
Ireland|Irish|Dublin|
Israel|Israeli|Jerusalem,Tel Aviv|
Italy|Italian|Rome|
Ivory Coast|Ivorian|Abidjan,Yamoussoukro|Cote d'Ivoire
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|
Kazakhstan|Kazakh|Astana|
Kenya|Kenyan|Nairobi|
Kosovo|Kosovar,Kosovan|Pristina|
Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian|Vientiane|
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Lithuania|Lithuanian|Vilnius|
Macedonia|Macedonian|Skopje|North Macedonia
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur|
Mali|Malian|Bamako|
Mauritania|Mauritanian|Nouakchott|
Mexico|Mexican|Mexico City|
Moldova|Moldovan|Chisinau|
Mongolia|Mongolian|Ulan Bator|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyidaw,Rangoon,Yangon|Burma
Namibia|Namibian|Windhoek|
Nepal|Nepalese,Nepali|Kathmandu|
Netherlands|Dutch|The Hague,Amsterdam|the Netherlands,Holland
New Zealand||Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|DPRK
Norway|Norwegian|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani|Islamabad|
Palestine|Palestinian|Ramallah|
Panama|Panamanian|Panama City|
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian|Lima|
Philippines|Philippine,Filipino|Manila|the Philippines
Poland|Polish|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari|Doha|
Romania|Romanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb|Belgrade|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean||
Slovakia|Slovak|Bratislava|
Slovenia|Slovenian,Slovene|Ljubljana|
Somalia|Somali|Mogadishu|
South Africa|South African|Pretoria|
South Korea|South Korean|Seoul|
South Sudan|South Sudanese|Juba|
Spain|Spanish|Madrid|
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum|
Sweden|Swedish|Stockholm|
Switzerland|Swiss|Bern,Berne|
Syria|Syrian|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai|Bangkok|
Togo|Togolese|Lome|
Tunisia|Tunisian|Tunis|
Turkey|Turkish|Ankara|
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kiev,Kyiv|
United Arab Emirates|Emirati|Abu Dhabi|UAE
United States|American|Washington|the United States,U.S.,US,USA,U.S.A.,America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek|Tashkent|
Venezuela|Venezuelan|Caracas|
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni|Sanaa,Sana'a|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|
`

const list = (cell = ''): string[] => cell.split(',').filter(word => word !== '')

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map(row => {
    const [name = '', adjectives, capitals, aliases] = row.split('|')
    return { name, adjectives: list(adjectives), capitals: list(capitals), aliases: list(aliases) }
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
