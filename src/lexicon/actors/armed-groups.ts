import type { KnownActor } from '../../model/index.ts'
import { actorRows } from './known-actor.ts'

/**
 * Armed groups that news of many lands names, under what they call themselves or are mostly called in English. To be
 * listed says nothing of what a group is: labels stay with those who use them. Years are those of the name.
 */
export const ARMED_GROUPS: readonly KnownActor[] = actorRows(
  'armed-group',
  'en',
  `
islamic-state|Islamic State of Iraq 2006-2013,ISI*|Islamic State 2013-,Islamic State group,ISIS,ISIL,Isis,Isil,Daesh,Da'esh,Daish,IS*,Islamic State of Iraq and Syria,Islamic State in Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham,Islamic State of Iraq and Greater Syria,Islamic State in Iraq and al-Sham,so-called Islamic State,self-styled Islamic State,self-proclaimed Islamic State
islamic-state-khorasan|Islamic State Khorasan 2015-,Islamic State Khorasan Province,Islamic State-Khorasan,ISIS-K,IS-K,ISKP,ISIS-Khorasan
islamic-state-west-africa|Islamic State West Africa Province 2015-,ISWAP,Islamic State in West Africa,Islamic State West Africa
islamic-state-sahel|Islamic State Sahel Province 2015-,Islamic State in the Greater Sahara,ISGS,Islamic State Sahel,EIGS
al-qaeda|al-Qaeda,al-Qaida,al-Qa'ida,Qaeda
aqap|al-Qaeda in the Arabian Peninsula 2009-,AQAP,al-Qaida in the Arabian Peninsula,al-Qaeda's Yemen branch
aqim|al-Qaeda in the Islamic Maghreb 2007-,AQIM,al-Qaida in the Islamic Maghreb
aqi|al-Qaeda in Iraq 2004-2006,AQI,al-Qaida in Iraq
jnim|Jama'at Nusrat al-Islam wal-Muslimin 2017-,JNIM,Jamaat Nusrat al-Islam wal-Muslimin,Group to Support Islam and Muslims,GSIM
ansar-dine|Ansar Dine,Ansar Eddine,Ansar al-Din*
mujao|MUJAO,MUJWA,Movement for Oneness and Jihad in West Africa
mnla|MNLA,National Movement for the Liberation of Azawad
boko-haram|Boko Haram,Jama'atu Ahlis Sunna Lidda'awati wal-Jihad,JAS*
ansaru|Ansaru
al-shabaab|al-Shabaab,al-Shabab,Shabab,Shabaab,Harakat al-Shabaab al-Mujahideen
nusra-hts|Jabhat al-Nusra 2012-2016,al-Nusra Front,Nusra Front,al-Nusra,Nusra,Jabhat Nusra|Jabhat Fateh al-Sham 2016-2017,Fateh al-Sham Front,JFS*|Hayat Tahrir al-Sham 2017-,HTS,Hay'at Tahrir al-Sham,Tahrir al-Sham
ahrar-al-sham|Ahrar al-Sham,Harakat Ahrar al-Sham,Ahrar ash-Sham
jaysh-al-islam|Jaysh al-Islam,Jaish al-Islam,Army of Islam*
free-syrian-army|Free Syrian Army 2011-2017,FSA,Syrian Free Army
syrian-national-army|Syrian National Army 2017-,SNA*
syrian-democratic-forces|Syrian Democratic Forces 2015-,SDF*
ypg|People's Protection Units,YPG,People's Defence Units,People's Defense Units,Kurdish People's Protection Units
ypj|Women's Protection Units,YPJ
pkk|Kurdistan Workers' Party,PKK,Kurdistan Workers Party
pyd|Democratic Union Party,PYD
pjak|Kurdistan Free Life Party,PJAK
peshmerga|Peshmerga,Kurdish Peshmerga,Pesh Merga
taliban|Taliban,Taleban,Afghan Taliban,Islamic Emirate of Afghanistan
pakistani-taliban|Tehrik-i-Taliban Pakistan 2007-,TTP*,Tehreek-e-Taliban Pakistan,Pakistani Taliban,Tehrik-e-Taliban Pakistan
haqqani-network|Haqqani network,Haqqanis
lashkar-e-taiba|Lashkar-e-Taiba,Lashkar-e-Tayyiba,Lashkar-e-Toiba,LeT*
jaish-e-mohammed|Jaish-e-Mohammed,Jaish-e-Muhammad,JeM*
balochistan-liberation-army|Balochistan Liberation Army,Baloch Liberation Army,BLA*
ltte|Liberation Tigers of Tamil Eelam 1976-,LTTE,Tamil Tigers
naxalites|Communist Party of India (Maoist) 2004-,Naxalites,Naxals
hamas|Hamas,Islamic Resistance Movement
qassam-brigades|al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades,Izzedine al-Qassam Brigades
palestinian-islamic-jihad|Palestinian Islamic Jihad,Islamic Jihad,PIJ,al-Quds Brigades
hezbollah|Hezbollah,Hizbollah,Hizbullah,Hizballah,Lebanese Hezbollah
plo|Palestine Liberation Organization 1964-,Palestine Liberation Organisation,PLO
fatah|Fatah
houthis|Houthis,Huthis,Ansar Allah,Ansarullah,Ansarallah,Houthi movement,Houthi rebels,Houthi militia,Houthi
southern-transitional-council|Southern Transitional Council 2017-,STC*
kataib-hezbollah|Kataib Hezbollah,Kata'ib Hezbollah,Hezbollah Brigades
asaib-ahl-al-haq|Asaib Ahl al-Haq,Asa'ib Ahl al-Haq,League of the Righteous
popular-mobilization-forces|Popular Mobilization Forces 2014-,Popular Mobilisation Forces,PMF*,Hashd al-Shaabi,Popular Mobilization Units,Popular Mobilisation Units
mahdi-army|Mahdi Army 2003-2008,Jaish al-Mahdi
irgc|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guards,Iranian Revolutionary Guards,Iran's Revolutionary Guards,Revolutionary Guard Corps,Revolutionary Guard
quds-force|Quds Force
muslim-brotherhood|Muslim Brotherhood
libyan-national-army|Libyan National Army 2014-,LNA*,Libyan Arab Armed Forces
libya-dawn|Libya Dawn 2014-2017,Libyan Dawn,Dawn of Libya,Fajr Libya
ansar-al-sharia-libya|Ansar al-Sharia,Ansar al-Shariah
gia|Armed Islamic Group 1992-2004,GIA*
polisario|Polisario Front,Polisario,Frente Polisario
m23|M23 2012-,March 23 Movement,M23 rebels
adf-drc|Allied Democratic Forces 1995-,ADF*
fdlr|Democratic Forces for the Liberation of Rwanda 2000-,FDLR
codeco|CODECO,Cooperative for the Development of Congo
lords-resistance-army|Lord's Resistance Army 1987-,LRA
seleka|Seleka 2012-,Séléka,ex-Seleka
anti-balaka|anti-Balaka 2013-,Anti-balaka
splm-io|SPLM-IO 2013-,SPLM/A-IO,SPLA-IO,Sudan People's Liberation Movement-in-Opposition,SPLM in Opposition,Sudan People's Liberation Movement in Opposition
splm-n|SPLM-N 2011-,Sudan People's Liberation Movement-North,SPLM-North
splm|Sudan People's Liberation Movement 1983-,SPLM,Sudan People's Liberation Army,SPLA
rapid-support-forces|Rapid Support Forces 2013-,RSF
janjaweed|Janjaweed 2003-
jem-darfur|Justice and Equality Movement 2000-,JEM*
sudan-liberation-movement|Sudan Liberation Movement,Sudan Liberation Army,SLM*,SLA*
tplf|Tigray People's Liberation Front 1975-,TPLF,Tigrayan People's Liberation Front|Tigray Defense Forces 2020-,TDF*,Tigray Defence Forces
oromo-liberation-army|Oromo Liberation Army,OLA*
fano|Fano
olf|Oromo Liberation Front,OLF
ogaden-national-liberation-front|Ogaden National Liberation Front,ONLF
renamo|Renamo,Mozambican National Resistance
unita|UNITA 1966-,Unita,National Union for the Total Independence of Angola
ambazonia|Ambazonia Defence Forces 2017-,Ambazonia Defense Forces
mend-nigeria|Movement for the Emancipation of the Niger Delta 2005-,MEND
ipob|Indigenous People of Biafra 2012-,IPOB
civilian-joint-task-force|Civilian Joint Task Force 2013-,Civilian JTF,CJTF*
farc|FARC 1964-2017,Revolutionary Armed Forces of Colombia,Farc,FARC-EP|FARC dissidents 2017-
eln-colombia|National Liberation Army 1964-,ELN
auc-colombia|United Self-Defense Forces of Colombia 1997-2006,AUC*
clan-del-golfo|Clan del Golfo,Gulf Clan,Gaitanista Army
shining-path|Shining Path,Sendero Luminoso
zapatistas|Zapatista Army of National Liberation 1994-,EZLN,Zapatistas
eta-basque|ETA 1959-2018,Basque Homeland and Freedom
ira|Irish Republican Army 1919-,IRA,Provisional IRA,Provisional Irish Republican Army,Real IRA
uck-kosovo|Kosovo Liberation Army 1996-,KLA,UCK
donetsk-peoples-republic|Donetsk People's Republic 2014-2022,DPR*,DNR,Donetsk Peoples Republic
luhansk-peoples-republic|Luhansk People's Republic 2014-2022,LPR*,LNR,Lugansk People's Republic,Lugansk Peoples Republic
azov|Azov Battalion 2014-,Azov Regiment,Azov Brigade
right-sector|Right Sector 2013-,Pravy Sektor,Praviy Sektor
wagner|Wagner Group 2014-2023,Wagner*,Wagner mercenaries,PMC Wagner|Africa Corps 2023-
caucasus-emirate|Caucasus Emirate 2007-,Imarat Kavkaz
abu-sayyaf|Abu Sayyaf
milf|Moro Islamic Liberation Front 1977-,MILF
mnlf|Moro National Liberation Front 1972-,MNLF
bangsamoro-islamic-freedom-fighters|Bangsamoro Islamic Freedom Fighters,BIFF
new-peoples-army|New People's Army 1969-,NPA*
jemaah-islamiyah|Jemaah Islamiyah,Jemaah Islamiah
arakan-army|Arakan Army 2009-
arsa|Arakan Rohingya Salvation Army 2016-,ARSA
kachin-independence-army|Kachin Independence Army,KIA*
karen-national-union|Karen National Union,KNU*
mndaa|Myanmar National Democratic Alliance Army,MNDAA
peoples-defence-force-myanmar|People's Defence Force 2021-,People's Defense Force,PDF*
khmer-rouge|Khmer Rouge
viv-ansanm|Viv Ansanm 2023-
`,
)
