/** Words before a full stop that does not end a sentence, lower case, without the stop. */

/** Stand before a name or a number: the sentence goes on after them whatever follows. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev fr hon gov sen rep reps sens pres amb atty del supt insp ' +
    'gen maj col lt capt cpt sgt cpl pvt adm cmdr brig cdr st ste no nos v vs fig op art mt ft al approx ca'
  ).split(' '),
)

/** May stand inside or at the end of a sentence: what follows decides. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co ltd llc plc bros dept univ assn est etc jr sr esq ph.d m.d b.a m.a i.e e.g cf ' +
    'a.m p.m a.d b.c u.s u.n u.k e.u u.s.a u.s.s.r d.c d.p.r d.r.c n.y l.a u.a.e ' +
    'ave blvd rd hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo n.h n.j n.m n.c n.d r.i s.c s.d w.va ' +
    'km kg cm mm sq cu min sec hr yr ext tel'
  ).split(' '),
)

/** Words that begin a sentence far more often than a name goes on with them. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my there here what when where who ' +
    'why how if in on at by for from as with after before during while since until although though because but and or ' +
    'so yet nor however meanwhile moreover also then now some many most several both all no not nobody according'
  ).split(' '),
)
