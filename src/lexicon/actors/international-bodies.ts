import type { KnownActor } from '../../model/index.ts'
import { actorRows } from './known-actor.ts'

/** Bodies of states, courts, and the monitors and relief bodies that reports on conflicts quote. */
export const INTERNATIONAL_BODIES: readonly KnownActor[] = actorRows(
  'organisation',
  'en',
  `
un|United Nations,UN
un-security-council|UN Security Council,United Nations Security Council,UNSC
un-general-assembly|UN General Assembly,United Nations General Assembly
unhcr|UNHCR,UN refugee agency,United Nations refugee agency,UN High Commissioner for Refugees,United Nations High Commissioner for Refugees
ohchr|OHCHR,UN human rights office,UN Human Rights Office,UN High Commissioner for Human Rights,Office of the UN High Commissioner for Human Rights
un-human-rights-council|UN Human Rights Council,United Nations Human Rights Council
ocha|OCHA,UN Office for the Coordination of Humanitarian Affairs,Office for the Coordination of Humanitarian Affairs
unicef|UNICEF,Unicef,UN children's agency,United Nations Children's Fund
wfp|World Food Programme,WFP,World Food Program,UN World Food Programme
who|World Health Organization,WHO,World Health Organisation,UN health agency
fao|Food and Agriculture Organization,FAO,Food and Agriculture Organisation
unrwa|UNRWA,UN Relief and Works Agency,UN agency for Palestinian refugees
undp|UNDP,UN Development Programme
unesco|UNESCO,Unesco
iom|International Organization for Migration,IOM,International Organisation for Migration
unifil|UNIFIL,Unifil,UN Interim Force in Lebanon
monusco|MONUSCO 2010-,Monusco
minusma|MINUSMA 2013-2023,Minusma
minusca|MINUSCA 2014-,Minusca
unmiss|UNMISS 2011-
unamid|UNAMID 2007-2020
unama|UNAMA 2002-,UN Assistance Mission in Afghanistan
unami|UNAMI 2003-,UN Assistance Mission for Iraq
unsmil|UNSMIL 2011-,UN Support Mission in Libya
nato|NATO,Nato,North Atlantic Treaty Organization
isaf|ISAF 2001-2014,International Security Assistance Force
eu|European Union,EU
european-commission|European Commission
european-parliament|European Parliament
european-council|European Council
council-of-europe|Council of Europe
osce|OSCE,Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
osce-smm|OSCE Special Monitoring Mission 2014-2022,Special Monitoring Mission
african-union|African Union 2002-,AU
amisom|AMISOM 2007-2022,Amisom,African Union Mission in Somalia|ATMIS 2022-,African Union Transition Mission in Somalia
ecowas|ECOWAS,Ecowas,Economic Community of West African States
ecomog|ECOMOG,Ecomog
igad|IGAD,Intergovernmental Authority on Development
sadc|SADC,Southern African Development Community
east-african-community|East African Community,EAC*
arab-league|Arab League,League of Arab States
gcc|Gulf Cooperation Council,GCC,Gulf Co-operation Council
oic|Organisation of Islamic Cooperation 2011-,OIC,Organization of Islamic Cooperation
asean|ASEAN,Asean,Association of Southeast Asian Nations
oas|Organization of American States,OAS*,Organisation of American States
cis|Commonwealth of Independent States,CIS*
csto|Collective Security Treaty Organization,CSTO,Collective Security Treaty Organisation
sco|Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO*
g7|G7,Group of Seven,G8,Group of Eight
g20|G20,Group of 20
opec|OPEC,Opec
imf|International Monetary Fund,IMF
world-bank|World Bank
wto|World Trade Organization,WTO,World Trade Organisation
iaea|IAEA,International Atomic Energy Agency,UN nuclear watchdog
opcw|OPCW,Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
icc|International Criminal Court 2002-,ICC
icj|International Court of Justice,ICJ,World Court
icty|ICTY,International Criminal Tribunal for the former Yugoslavia
echr|European Court of Human Rights
interpol|Interpol,INTERPOL
icrc|International Committee of the Red Cross,ICRC
ifrc|International Federation of Red Cross and Red Crescent Societies,IFRC
red-cross|Red Cross
red-crescent|Red Crescent
msf|Médecins Sans Frontières,Doctors Without Borders,MSF,Medecins Sans Frontieres
human-rights-watch|Human Rights Watch,HRW
amnesty-international|Amnesty International,Amnesty
international-crisis-group|International Crisis Group
reporters-without-borders|Reporters Without Borders,Reporters sans frontières,RSF
committee-to-protect-journalists|Committee to Protect Journalists,CPJ
save-the-children|Save the Children
oxfam|Oxfam
norwegian-refugee-council|Norwegian Refugee Council,NRC*
international-rescue-committee|International Rescue Committee,IRC*
mercy-corps|Mercy Corps
acled|ACLED,Armed Conflict Location and Event Data Project,Armed Conflict Location & Event Data
syrian-observatory|Syrian Observatory for Human Rights,SOHR,Syrian Observatory
bellingcat|Bellingcat
site-intelligence|SITE Intelligence Group,SITE Intelligence
white-helmets|White Helmets,Syria Civil Defence,Syrian Civil Defence,Syria Civil Defense
btselem|B'Tselem
`,
)
