import type { PlaceKind } from './known.ts'
import { SITES } from './sites.ts'

/** A land, water or site that no list of towns has, by its names. */
export interface Area {
  readonly names: readonly string[]
  /** Null for seas, parts of the world, land across a border, and land that several states claim. */
  readonly country: string | null
  readonly claimants?: readonly string[]
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
}

/** country, - for none, or the claimants parted by a slash | kind | latitude | longitude | names, parted by commas. */
const ROWS = `
-|area|2|20|Africa
-|area|48|16|Europe
-|area|34|100|Asia
-|area|46|-100|North America
-|area|-15|-60|South America
-|area|-10|-60|Latin America
-|area|15|-88|Central America
-|area|18|-72|Caribbean
-|area|-75|0|Antarctica
-|area|80|0|Arctic
-|area|29|43|Middle East,Near East
-|area|27|50|Gulf,Persian Gulf,Arabian Gulf
-|area|13|0|Sahel
-|area|24|10|Sahara
-|area|9|48|Horn of Africa
-|area|15|-5|West Africa
-|area|0|36|East Africa
-|area|28|12|North Africa
-|area|-25|25|Southern Africa
-|area|3|20|Central Africa
-|area|45|65|Central Asia
-|area|25|78|South Asia
-|area|10|106|Southeast Asia,South East Asia,South-East Asia
-|area|36|120|East Asia
-|area|43|21|Balkans,Western Balkans
-|area|42.5|45|Caucasus,South Caucasus,Transcaucasia
-|area|57|24|Baltics,Baltic States
-|area|50|30|Eastern Europe
-|area|48|5|Western Europe
-|area|34|36|Levant
-|area|35|-40|Atlantic,Atlantic Ocean
-|area|0|-160|Pacific,Pacific Ocean
-|area|-10|75|Indian Ocean
-|area|36|18|Mediterranean,Mediterranean Sea
-|area|43.3|34.5|Black Sea
-|area|46|36.7|Sea of Azov,Azov Sea
-|area|42|50.5|Caspian,Caspian Sea
-|area|20|38.5|Red Sea
-|area|12.5|47.5|Gulf of Aden
-|area|58|20|Baltic,Baltic Sea
-|area|56|3|North Sea
-|area|12|114|South China Sea
-|area|29|125|East China Sea
-|area|40|134|Sea of Japan
-|area|36|123|Yellow Sea
-|area|3|3|Gulf of Guinea
-|area|25|-90|Gulf of Mexico
-|area|60|-85|Hudson Bay
-|area|24.5|119.5|Taiwan Strait
-|area|13.1|14.2|Lake Chad,Lake Chad Basin,Lake Chad Region
-|area|-1|33|Lake Victoria
-|area|-2|29|Lake Kivu
-|area|38|75|Pamir,Pamirs
-|area|34.5|70|Durand Line
IN/PK|area|34|76|Kashmir
-|area|38|42|Kurdistan
-|area|15.5|-1|Liptako-Gourma
UA|region|48.3|38.2|Donbass,Donbas,Donets Basin
UA|region|48.5|38.2|eastern Ukraine,east Ukraine
UA|region|49.6|25|western Ukraine
UA|region|47.3|35|southern Ukraine
UA|region|47.8|37.8|southeast Ukraine,south-east Ukraine,southeastern Ukraine,south-eastern Ukraine
UA|region|48.1|37.8|Donetsk People's Republic,DPR,DNR
UA|region|48.7|39.1|Luhansk People's Republic,Lugansk People's Republic,LPR,LNR
RU/UA|region|45.3|34.4|Crimea,Crimean Peninsula
MD|region|46.9|29.5|Transnistria,Transdniestria,Trans-Dniester
GE|region|43|41|Abkhazia
GE|region|42.3|44|South Ossetia,Tskhinvali Region
GE|region|41.6|42|Adjara,Ajaria
AZ|region|39.8|46.75|Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Artsakh
AZ|region|39.3|45.5|Nakhchivan,Nakhichevan
RU|region|43.3|45.7|Chechnya,Chechen Republic
RU|region|43.1|44.9|Ingushetia
RU|region|43.1|47|Dagestan
RU|region|43|44.2|North Ossetia
RU|region|43.5|43.4|Kabardino-Balkaria
RU|region|43.2|45|North Caucasus
RU|area|60|105|Siberia
RU|region|54.7|21|Kaliningrad Region,Kaliningrad Oblast
PS|region|31.4|34.4|Gaza Strip,Gaza
PS|region|32|35.25|West Bank,Judea and Samaria
IL/SY|region|33|35.8|Golan Heights,Golan
EG|region|29.5|33.8|Sinai,Sinai Peninsula
EG|region|30.4|33.8|North Sinai
SY|region|33.5|36.4|Eastern Ghouta,East Ghouta,Ghouta
SY|region|36.5|40.7|Rojava
SY|region|36|37|northern Syria,northwest Syria,northwestern Syria,north-west Syria,north-western Syria
SY|region|36.3|40.3|northeast Syria,northeastern Syria,north-east Syria,north-eastern Syria
IQ|region|36.3|44|Iraqi Kurdistan,Kurdistan Region,Kurdistan Region of Iraq
IQ|region|36|43.3|northern Iraq
IQ|area|36.4|41.9|Sinjar Mountain,Mount Sinjar
LB|region|33.85|36|Bekaa,Bekaa Valley,Beqaa,Beqaa Valley
LB|region|33.3|35.4|southern Lebanon,south Lebanon
YE|region|15.7|43.9|northern Yemen
YE|region|13.8|45.5|southern Yemen
YE|region|16|49|Hadramawt,Hadhramaut,Hadramaut
SD|region|13.5|24.5|Darfur
SD|region|11|29.5|South Kordofan,Nuba Mountains
SD|region|13.2|30|Kordofan
SD/SS|region|9.7|28.4|Abyei
SD|region|14.5|33.3|Gezira,Al Jazirah
SO|region|9.8|46|Somaliland
SO|region|8.5|49|Puntland
SO|region|0|42|Jubaland
ET|region|14|38.8|Tigray
ET|region|11.5|38|Amhara
ET|region|7.5|39.5|Oromia
ET|region|7|43.5|Ogaden
CD|region|-1|28.8|North Kivu
CD|region|-3|28.2|South Kivu
CD|region|-2|28.5|Kivu,Kivus
CD|region|1.8|30|Ituri
CD|region|-10|26.5|Katanga
CD|region|-1|28.5|eastern Congo
NG|region|11.5|12.8|northeast Nigeria,northeastern Nigeria,north-east Nigeria,north-eastern Nigeria
NG|region|11.5|8.5|northern Nigeria
NG|region|6|6.5|southern Nigeria
NG|region|5|6.3|Niger Delta
NG|region|9.3|8.9|Middle Belt
NG|area|11.3|13.4|Sambisa,Sambisa Forest
CM|region|11|14.4|northern Cameroon,far north Cameroon,Far North Region
CM|region|5.5|9.8|Ambazonia
ML|region|18.5|0|Azawad,northern Mali
ML|region|14.5|-4|central Mali
MZ|region|-12.3|39.5|Cabo Delgado
SN|region|12.8|-15.5|Casamance
AO|region|-5.1|12.3|Cabinda
BI|region|-3.4|29.4|Bujumbura Rural
PK|region|33|70|Waziristan
PK|region|33|70.1|North Waziristan
PK|region|32.3|69.9|South Waziristan
PK|region|28|66|Balochistan,Baluchistan
PK|region|34.2|71.5|Khyber Pakhtunkhwa,North-West Frontier Province
PK|region|35.2|72.3|Swat Valley,Swat
AF|region|35.3|69.5|Panjshir,Panjshir Valley
IN|region|34|76.5|Jammu and Kashmir
CN|region|41|85|Xinjiang,East Turkestan
CN|region|31|88|Tibet
MM|region|19.5|94|Rakhine,Rakhine State,Arakan
MM|region|25.8|97.4|Kachin,Kachin State
MM|region|21.5|98|Shan,Shan State
MM|region|16.9|97.5|Karen State,Kayin State
MM|region|22.5|93.6|Chin State
PH|region|7.5|124.5|Mindanao
PH|region|6|121|Sulu,Sulu Archipelago
ID|region|4.5|97|Aceh
ID|region|-4|138|West Papua,Papua Province
TH|region|6.5|101.3|Deep South
LK|region|9.3|80.5|Vanni,Wanni
GB|region|54.6|-6.7|Northern Ireland,Ulster
ES|region|43|-2.5|Basque Country
ES|region|41.8|1.5|Catalonia
CO|region|2.4|-76.8|Cauca
RS|region|45.4|20|Vojvodina
RS|region|42.4|21.7|Presevo Valley
BA|region|44.8|17.5|Republika Srpska,Bosnian Serb Republic
HR|region|44|16|Krajina
XK|region|42.9|20.8|northern Kosovo
CY|region|35.25|33.5|Northern Cyprus
KP|area|38.3|127|Demilitarized Zone
GB|region|52.8|-1.5|England
GB|region|56.5|-4|Scotland
GB|region|52.4|-3.7|Wales
AU|region|-32|147|New South Wales
AU|region|-20|145|Queensland
AU|region|-30|135|South Australia
AU|region|-25|122|Western Australia
AU|region|-20|134|Northern Territory
AU|region|-37|144|Victoria
CA|region|55|-115|Alberta
CA|region|54|-125|British Columbia
CA|region|55|-97|Manitoba
CA|region|50|-85|Ontario
CA|region|52|-71.8|Quebec
CA|region|54|-106|Saskatchewan
CA|region|53|-60|Newfoundland and Labrador
CA|region|63|-135|Yukon
CA|region|65|-120|Northwest Territories
CA|region|70|-90|Nunavut
US|region|64|-150|Alaska
US|region|31.3|-99.3|Texas
US|region|37.3|-119.8|California
US|region|34.8|-117.5|Southern California
US|region|21|-157.5|Hawaii
US|region|43|-75.5|New York State
US|area|42|-72|New England
US|area|42|-93|Midwest
-|area|39|33|Anatolia,Asia Minor
`

export const AREAS: readonly Area[] = `${ROWS.trim()}\n${SITES.trim()}`.split('\n').map(row => {
  const [country = '', kind = '', lat = '', lon = '', names = ''] = row.split('|')
  return {
    names: names.split(','),
    country: country.length === 2 ? country : null,
    ...(country.includes('/') ? { claimants: country.split('/') } : {}),
    kind: kind as PlaceKind,
    lat: Number(lat),
    lon: Number(lon),
  }
})
