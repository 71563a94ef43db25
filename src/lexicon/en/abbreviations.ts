/**
 * Words that are written with a full stop of their own, without that stop. Which capital they need and what may
 * follow is what tells them from the same letters as an ordinary word ("Miss.", "Sat.", "no.").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Stand before a name, so that the sentence goes on after them whatever follows. */
export const TITLE_ABBREVIATIONS = words(
  'Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Fr Hon Msgr Gov Govs Sen Sens Rep Reps Pres Amb Atty Supt Insp ' +
    'Gen Gens Maj Col Lt Capt Cpt Sgt Cpl Pvt Pfc Spc Adm Cmdr Cdr Brig Det Sec Treas St Ste Mt Ft Lt.Gov Asst Assoc',
)

/** Short for something only before a number: "No. 5", but "he said no.". Lower case here, either case in a text. */
export const BEFORE_NUMBER = words('no nos fig figs vol vols p pp ch sec art para pt ed sat sun mar')

/** Months, days, companies, generations, streets: written with a capital; a sentence may end after them. */
export const CAPITAL_ABBREVIATIONS = words(
  'Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph.D M.Sc B.Sc Dept Univ Assn Intl Natl Ave Blvd Rd Hwy Bldg Tel Ext',
)

/** Written small; a sentence may end after them. */
export const SMALL_ABBREVIATIONS = words('etc al est dept govt assn resp ft sq')

/** Written small; what they belong to comes next, so that no sentence ends with them. */
export const NEVER_LAST = words('vs viz cf approx ca incl excl')

/** Provinces and states behind a town or a party: "Reno, Nev.", "(R-Fla.)". Elsewhere many are words ("Miss", "Ill"). */
export const STATE_ABBREVIATIONS = words(
  'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla ' +
    'Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo W.Va Ont Que Alta Man Sask',
)

/** Words that begin a sentence far more often than a name goes on with them. Lower case. */
export const SENTENCE_OPENERS = words(
  'the a an this that these those it its he she they we i you his her their our my there here what when where who ' +
    'why how if in on at by for from with as after before during while since until although though because but and or ' +
    'so yet nor however meanwhile moreover also then now some many most several both all no not nobody according ' +
    'asked earlier later last once despite under over about between among such another other each every even only ' +
    'instead nevertheless still',
)
