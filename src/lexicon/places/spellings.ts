import type { PlaceKind } from './known.ts'

/** Another name or spelling of a place that the gazetteer has under its own. */
export interface Spelling {
  readonly name: string
  readonly country: string
  readonly kind: PlaceKind | null
}

/** country | kind or nothing | name in the gazetteer | other names, parted by commas. What folding finds is not listed. */
const ROWS = `
US|region|Alabama|Ala
US|region|Arizona|Ariz
US|region|Arkansas|Ark
US|region|California|Calif
US|region|Colorado|Colo
US|region|Connecticut|Conn
US|region|Delaware|Del
US|region|Florida|Fla
US|region|Georgia|Ga
US|region|Illinois|Ill
US|region|Indiana|Ind
US|region|Kansas|Kan
US|region|Kentucky|Ky,KY
US|region|Louisiana|La
US|region|Maryland|Md
US|region|Massachusetts|Mass
US|region|Michigan|Mich
US|region|Minnesota|Minn
US|region|Mississippi|Miss
US|region|Missouri|Mo
US|region|Montana|Mont
US|region|Nebraska|Neb
US|region|Nevada|Nev
US|region|New Hampshire|N.H.,NH
US|region|New Jersey|N.J.,NJ
US|region|New Mexico|N.M.,NM
US|region|New York|N.Y.,NY
US|region|North Carolina|N.C.,NC
US|region|North Dakota|N.D.,ND
US|region|Oklahoma|Okla
US|region|Oregon|Ore
US|region|Pennsylvania|Pa
US|region|Rhode Island|R.I.,RI
US|region|South Carolina|S.C.,SC
US|region|South Dakota|S.D.,SD
US|region|Tennessee|Tenn
US|region|Texas|Tex
US|region|Vermont|Vt
US|region|Virginia|Va
US|region|Washington|Wash
US|region|West Virginia|W.Va.,WV
US|region|Wisconsin|Wis
US|region|Wyoming|Wyo
US|town|Washington|D.C.,DC,Washington D.C.,Washington DC
CA|region|British Columbia|B.C.,BC
CA|region|Ontario|Ont
CA|region|Quebec|Que
CA|region|Manitoba|Man
CA|region|Saskatchewan|Sask
CA|region|Alberta|Alta
CA|region|Nova Scotia|N.S.,NS
CA|region|New Brunswick|N.B.,NB
CA|region|Newfoundland and Labrador|Newfoundland,N.L.,Nfld
CA|region|Prince Edward Island|P.E.I.,PEI
AU|region|New South Wales|NSW
AU|region|Australian Capital Territory|ACT
UA|region|Luhansk|Lugansk Region,Lugansk Regions,Luhansk Oblast,Lugansk Oblast
UA|region|Kharkiv|Kharkov Region,Kharkov Oblast
UA|region|Zaporizhzhia|Zaporozhye Region,Zaporozhye Oblast,Zaporizhia Region
UA|region|Kherson|Kherson Region,Kherson Oblast
UA|town|Kyiv|Kiev,Kyiv,Kyyiv
UA|town|Luhansk|Lugansk,Voroshilovgrad
UA|town|Kharkiv|Kharkov
UA|town|Horlivka|Gorlovka
UA|town|Makiivka|Makeyevka,Makeevka
UA|town|Debaltseve|Debaltsevo
UA|town|Ilovaisk|Ilovaysk
UA|town|Bakhmut|Artemivsk,Artyomovsk,Artemovsk
UA|town|Sievierodonetsk|Severodonetsk
UA|town|Lysychansk|Lisichansk
UA|town|Popasna|Popasnaya
UA|town|Chasiv Yar|Chasov Yar
UA|town|Dnipro|Dnipropetrovsk,Dnepropetrovsk
UA|town|Zaporizhzhya|Zaporizhzhia,Zaporozhye,Zaporizhia,Zaporozhe
UA|town|Mykolaiv|Nikolayev,Nikolaev
UA|town|Lviv|Lvov,Lwow
UA|town|Odesa|Odessa
UA|town|Chernihiv|Chernigov
UA|town|Krasnohorivka|Krasnogorovka
UA|town|Stanytsia Luhanska|Stanitsa Luganskaya,Stanytsia Luhanska
GE|town|Tskhinvali|Tskhinval,Cchinvali
GE|town|Sokhumi|Sukhumi,Sukhum
GE|town|Gali|Gal
AZ|town|Xankandi|Stepanakert,Khankendi
AZ|town|Shusha|Shushi
AZ|town|Agdam|Aghdam,Akna
RU|town|Groznyy|Grozny
RU|town|Kamensk-Shakhtinskiy|Kamensk-Shakhtinsky
RU|town|Saint Petersburg|St Petersburg,Leningrad,Petrograd
RU|region|Rostov|Rostov Region,Rostov Oblast
RU|town|Rostov-na-Donu|Rostov-on-Don
SY|town|Aleppo|Haleb,Halab
SY|town|Ar Raqqah|Raqqa,Rakka,Raqa,Raqqah
SY|town|Dayr az Zawr|Deir ez-Zor,Deir al-Zor,Deir Ezzor,Deir al-Zour,Deir ez-Zour
SY|town|Kobani|Kobane,Ayn al-Arab,Ain al-Arab,Kobanî
SY|town|Al Hasakah|Hasakah,Hasaka,Hassakeh,Hasakeh
SY|town|Dar'a|Deraa,Daraa,Dera
SY|town|Idlib|Edlib
SY|town|Hama|Hamah
SY|town|Homs|Hims
SY|town|Latakia|Lattakia,Ladhiqiyah
SY|town|Tadmur|Palmyra,Tadmor
SY|town|Al Bab|al-Bab
SY|town|Manbij|Membij
IQ|town|Mosul|Mawsil,Al Mawsil
IQ|town|Al Fallujah|Fallujah,Falluja,Faluja
IQ|town|Ar Ramadi|Ramadi
IQ|town|Baqubah|Baquba,Baqouba
IQ|town|Tikrit|Takrit
IQ|town|Kirkuk|Karkuk
IQ|town|Erbil|Arbil,Irbil,Hewler
IQ|town|Najaf|An Najaf
IQ|town|Karbala|Kerbala
IQ|town|Sinjar|Shingal
YE|town|Sanaa|Sana'a,Sana
YE|town|Al Hudaydah|Hodeidah,Hodeida,Hudaida,Hodaidah,Al-Hodeidah
YE|town|Ta'izz|Taiz,Taez,Taizz
YE|town|Sa'dah|Saada,Sadah,Saadah
YE|town|Ma'rib|Marib
YE|town|Al Mukalla|Mukalla
LB|town|Tyre|Sour,Sur
LB|town|Sidon|Saida,Sayda
LB|town|Tripoli|Trablous
LB|town|Baalbek|Baalbeck,Ba'albek
LY|town|Tripoli|Tarabulus
LY|town|Banghazi|Benghazi,Bengazi
LY|town|Misratah|Misrata,Misurata
LY|town|Sirte|Surt,Sirt
LY|town|Darnah|Derna
LY|town|Sabha|Sebha
LY|town|Az Zawiyah|Zawiya,Zawiyah
LY|town|Zuwarah|Zuwara
PS|town|Gaza|Gaza City
PS|town|Khan Yunis|Khan Younis,Khan Yunus,Khan Younes
PS|town|Jabalya|Jabaliya,Jabalia
PS|town|Janin|Jenin
PS|town|Nabulus|Nablus
PS|town|Ramallah|Ramalah
PS|town|Rafah|Rafiah
IL|town|Jerusalem|al-Quds
IL|town|Tel Aviv|Tel Aviv-Yafo,Tel-Aviv
IL|town|Ashqelon|Ashkelon
IL|town|Beersheba|Beer Sheva,Be'er Sheva
EG|town|Al 'Arish|El-Arish,Arish,al-Arish
SD|town|Al Fashir|El Fasher,El-Fasher,al-Fashir
SD|town|Nyala|Niyala
SD|town|Geneina|El Geneina,El-Geneina
SD|town|Al Ubayyid|El Obeid,El-Obeid
SD|town|Omdurman|Umm Durman
SD|town|Wad Medani|Wad Madani
ET|town|Mek'ele|Mekelle,Mekele,Makale
ET|town|Axum|Aksum
ET|town|Adigrat|Addigrat
ET|town|Inda Silase|Inda Selassie,Shire
ER|town|Asmara|Asmera
SO|town|Mogadishu|Muqdisho,Mogadiscio
SO|town|Kismayo|Chisimayu,Kismaayo
SO|town|Baidoa|Baydhabo
NG|town|Maiduguri|Yerwa
NG|town|Kano|Cano
TD|town|N'Djamena|Ndjamena,Fort-Lamy
TD|town|Abeche|Abéché
ML|town|Timbuktu|Tombouctou,Timbuctoo
ML|town|Kidal|Kidale
CF|town|Bangui|Bangi
CD|town|Kinshasa|Leopoldville
CD|town|Bukavu|Costermansville
CD|town|Kisangani|Stanleyville
AF|town|Kandahar|Qandahar
AF|town|Kunduz|Kondoz,Konduz
AF|town|Lashkar Gah|Lashkargah
AF|town|Mazar-e Sharif|Mazar-i-Sharif,Mazar-e-Sharif,Mazar
AF|town|Jalalabad|Jalal Abad
AF|town|Ghazni|Ghazna
AF|town|Pul-e Khumri|Pul-i-Khumri
PK|town|Peshawar|Peshavar
PK|town|Quetta|Kwatah
MM|town|Yangon|Rangoon
MM|town|Nay Pyi Taw|Naypyidaw,Naypyitaw,Nay Pyi Daw
MM|town|Sittwe|Akyab
MM|town|Myitkyina|Myitkina
CN|town|Beijing|Peking
CN|town|Urumqi|Urumchi
IN|town|Mumbai|Bombay
IN|town|Kolkata|Calcutta
IN|town|Chennai|Madras
IN|town|New Delhi|Delhi
VN|town|Ho Chi Minh City|Saigon
MD|town|Tiraspol|Tiraspil
MD|town|Chisinau|Kishinev
BY|town|Minsk|Mensk
BY|town|Gomel|Homel,Homyel
LK|town|Jaffna|Yalpanam
CI|town|Bouake|Bouaké
ZW|town|Harare|Salisbury
US|town|New York City|New York,NYC
CA|town|Montreal|Montréal
GB|town|London|City of London
GB|town|Derry|Londonderry
XK|town|Mitrovice|Mitrovica,Kosovska Mitrovica
XK|town|Pristina|Prishtina,Prishtine
XK|town|Peje|Pec
CZ|town|Prague|Praha
TR|town|Istanbul|Constantinople
TR|town|Diyarbakir|Amed
TR|town|Sanliurfa|Urfa
TR|town|Antakya|Hatay,Antioch
`

const BY_NAME: ReadonlyMap<string, readonly Spelling[]> = Map.groupBy(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [country = '', kind = '', name = '', others = ''] = row.split('|')
      return [name, ...others.split(',')].map(other => ({
        other,
        name,
        country,
        kind: kind === '' ? null : (kind as PlaceKind),
      }))
    }),
  ({ other }) => other.replace(/\./g, ''),
)

/** What name in the gazetteer a name stands for; several lands may have one. */
export const spellingsOf = (name: string): readonly Spelling[] => BY_NAME.get(name.replace(/\./g, '')) ?? []
