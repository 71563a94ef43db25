/**
 * Hills, crossings, camps, airports, squares and plants that news of conflicts names, and towns that the table lacks: in
 * the columns of areas.ts.
 */
export const SITES = `
-|point|12.6|43.4|Bab al-Mandab,Bab el-Mandeb,Bab al-Mandeb
-|point|26.6|56.3|Strait of Hormuz,Hormuz
-|point|45.3|36.5|Kerch Strait
IL/LB/SY|point|33.3|35.7|Shebaa Farms
PK|point|34.1|71.1|Khyber Pass
AF|point|34.1|71.1|Torkham
AF|point|34.9|69.3|Bagram,Bagram Air Base
KR|point|37.96|126.68|Panmunjom
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
`
