import type { PlaceKind } from './gazetteer.ts'

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
-|point|12.6|43.4|Bab al-Mandab,Bab el-Mandeb,Bab al-Mandeb
-|point|26.6|56.3|Strait of Hormuz,Hormuz
-|point|45.3|36.5|Kerch Strait
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
IL/LB/SY|point|33.3|35.7|Shebaa Farms
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
PK|point|34.1|71.1|Khyber Pass
AF|point|34.1|71.1|Torkham
AF|region|35.3|69.5|Panjshir,Panjshir Valley
AF|point|34.9|69.3|Bagram,Bagram Air Base
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
KR|point|37.96|126.68|Panmunjom
KP|area|38.3|127|Demilitarized Zone
IR|point|35.5|51.8|Parchin
IR|point|33.7|51.7|Natanz
IR|point|34.9|51|Fordow,Fordo
UA|town|47.78|37.25|Vuhledar,Ugledar
SY|town|35.98|36.7|Foua,Fua,Fuah,al-Foua,Al Fu'ah
SY|town|35.99|36.67|Kafraya,Kfraya,Kefraya
YE|town|13.32|43.25|Mokha,Mocha,Mukha
UA|point|51.39|30.1|Chernobyl,Chornobyl
UA|point|47.51|34.59|Zaporizhzhia Nuclear Power Plant,Zaporozhye Nuclear Power Plant
UA|point|47.92|38.74|Savur-Mohyla,Saur-Mogila,Savur Mohyla
UA|point|45.25|30.2|Snake Island
SY|point|33.02|35.9|Quneitra Crossing
PS|point|31.25|34.26|Rafah Crossing
PS|point|31.56|34.55|Erez Crossing,Erez
PS|point|31.23|34.27|Kerem Shalom
PS|point|31.53|34.48|Jabalia Camp,Jabaliya Camp
PS|point|32.46|35.28|Jenin Camp
SY|point|33.47|36.3|Yarmouk,Yarmouk Camp
LB|point|33.54|35.38|Ain al-Hilweh,Ein el-Hilweh
JO|point|32.29|36.33|Zaatari,Zaatari Camp
SY|point|36.37|40.87|al-Hol Camp,al-Hawl Camp
KE|point|0.06|40.3|Dadaab,Dadaab Camp
KE|point|3.75|34.85|Kakuma,Kakuma Camp
BD|point|21.19|92.15|Kutupalong
UA|point|48.07|37.73|Donetsk Airport
AF|point|34.57|69.21|Kabul Airport
UA|point|50.6|30.2|Hostomel Airport,Antonov Airport
YE|point|14.75|42.9|Ras Isa
US|point|38.9|-77.04|White House
US|point|38.87|-77.06|Pentagon
US|point|38.89|-77.01|Capitol Hill
RU|point|55.75|37.62|Kremlin
RU|point|55.75|37.62|Red Square
CU|point|19.9|-75.15|Guantanamo Bay
UA|point|50.45|30.52|Maidan Square,Independence Square
EG|point|30.04|31.24|Tahrir Square
CN|point|39.9|116.4|Tiananmen Square,Tiananmen
IL|point|31.78|35.24|Temple Mount,Haram al-Sharif,al-Aqsa Mosque
GB|point|51.47|-0.45|Heathrow,Heathrow Airport
GB|point|51.15|-0.18|Gatwick,Gatwick Airport
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

export const AREAS: readonly Area[] = ROWS.trim()
  .split('\n')
  .map(row => {
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
