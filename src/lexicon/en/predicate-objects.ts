const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Classes of nouns that tell which sense of a verb is meant: "sign a truce", "sign a law". Singular. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ceasefire: set('ceasefire cease-fire truce armistice lull hostilities cessation detente disengagement'),
  agreement: set(
    'agreement deal accord pact treaty protocol memorandum declaration settlement compromise contract convention charter roadmap arrangement understanding commitment obligation term',
  ),
  law: set('law bill constitution decree legislation order ordinance amendment resolution act directive'),
  talks: set(
    'talk meeting negotiation consultation discussion conversation dialogue summit conference call session round visit phone-call',
  ),
  sanctions: set(
    'sanction embargo tariff ban restriction boycott freeze blacklist curb penalty duty curfew martial-law emergency siege asset limit visa quota suspension',
  ),
  aid: set(
    'aid assistance relief food medicine supply humanitarian convoy help donation grant loan fund money cash support water vaccine shelter equipment package dollar million billion credit financing training expertise scholarship investment ventilator mask',
  ),
  weapons: set(
    'weapon arm weaponry ammunition munition missile tank gun rocket shell rifle howitzer artillery armour armor drone mortar grenade warplane helicopter jet explosive hardware system ordnance materiel bomb warhead',
  ),
  forces: set(
    'troop soldier force fighter army unit battalion brigade regiment division company platoon convoy column personnel reinforcement marine paratrooper commando mercenary volunteer policeman police peacekeeper militant rebel serviceman armour tank warship ship fleet navy aircraft jet warplane carrier destroyer division guard artillery weapon weaponry reservist guardsman infantry contingent gunman adviser advisor instructor equipment vehicle howitzer',
  ),
  peace: set(
    'peacekeeper observer monitor peacekeeping mission inspector expert envoy delegation medic doctor team engineer investigator',
  ),
  investigation: set(
    'investigation probe inquiry enquiry lawsuit complaint case charge suit proceeding audit motion indictment',
  ),
  attack: set(
    'attack assault offensive raid strike airstrike operation ambush campaign bombardment invasion war incursion counterattack counter-offensive onslaught bombing shelling blast atrocity massacre crime violence missile rocket mortar airstrikes sortie action violation abuse killing',
  ),
  protest: set('protest demonstration rally march strike sit-in vigil hunger-strike boycott campaign'),
  person: set(
    'person people man woman child civilian soldier fighter rebel militant militiaman policeman officer journalist reporter activist worker prisoner hostage leader member suspect protester demonstrator student girl boy schoolgirl resident villager commander general minister opposition politician citizen native national passenger pilot officer serviceman captive detainee insurgent terrorist gunman lawyer dissident critic blogger editor migrant refugee family bystander monk priest teacher doctor official aide diplomat envoy him her them man guard crew sailor driver staff suspect supporter sympathiser',
  ),
  captive: set('hostage prisoner captive prisoner-of-war detainee custody prison jail detention captivity'),
  place: set(
    'town city village port capital airport base bridge district region province territory area position checkpoint building station hill island stronghold crossing border road highway suburb neighbourhood neighborhood camp headquarters outpost settlement enclave peninsula front junction facility plant hospital school embassy office country land ground control compound quarter square sector state valley coast power soil zone barracks airfield garrison frontline mountain outskirt river',
  ),
  control: set('control possession'),
  election: set('election vote referendum poll ballot runoff plebiscite by-election'),
  request: set(
    'request demand appeal proposal call petition invitation plan offer idea bid claim allegation accusation charge suggestion motion condition plea notion possibility',
  ),
  ties: set('tie relation relationship link cooperation partnership friendship contact alliance bond'),
  fire: set('fire shot shell missile rocket mortar bullet round torpedo gas teargas grenade weapon salvo'),
  concern: set(
    'concern alarm worry disappointment anger outrage dismay doubt fear regret criticism condemnation',
  ),
  praise: set(
    'support solidarity gratitude appreciation thanks confidence condolence sympathy admiration willingness readiness interest praise',
  ),
  diplomat: set('ambassador diplomat envoy consul attache chargé charge'),
  threat: set('ultimatum warning threat'),
  access: set('access entry aid convoy visa passage'),
  guilty: set('responsibility'),
  status: set('independence sovereignty statehood autonomy'),
  position: set('office post position job'),
  information: set('information intelligence evidence data technology expertise experience'),
  life: set('life'),
  report: set(
    'report statement video photo photograph document figure data list name tape footage recording image letter record transcript file study survey map message',
  ),
  policy: set('decision policy move record plan handling stance position approach choice law bill'),
  benefit: set(
    'trade import export flight delivery shipment cooperation aid assistance funding fund supply service travel visa licence license payment purchase sale credit loan support contract project work programme program access access right contact broadcast operation activity',
  ),
  exercise: set('exercise drill manoeuvre maneuver patrol war-game wargame'),
}

const NOUNS: ReadonlySet<string> = new Set(Object.values(OBJECT_CLASSES).flatMap(nouns => [...nouns]))

/** Whether a class lists the noun, in the singular: such a word is a noun as often as a verb ("rebels", "shells"). */
export const isObjectNoun = (noun: string): boolean => NOUNS.has(noun)
