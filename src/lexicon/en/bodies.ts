import type { Actor } from '../../model/index.ts'

type Kind = Actor['kind']

/** Nouns by which bodies are called, with the kind of actor that a phrase headed by one is. */
const BODIES: Readonly<Partial<Record<Kind, string>>> = {
  ministry: 'ministry',
  government:
    'government administration authorities authority cabinet leadership regime junta presidency officials',
  office:
    'council office parliament senate congress court prosecutor prosecutors commission committee department bureau service police directorate headquarters embassy delegation assembly duma rada knesset chancellery secretariat mission inspectorate tribunal staff bank inquiry union',
  'state-forces':
    'army military navy forces troops soldiers brigade battalion regiment force airforce marines',
  'armed-group':
    'militia militias rebels rebel separatists separatist insurgents militants guerrillas fighters jihadists terrorists extremists front movement guard group sect faction',
  organisation:
    'organisation organization agency watch forum party coalition alliance association federation foundation institute institution university club society company corporation group network league campaign charity centre center fund church list',
  crowd: 'protesters protestors demonstrators crowd families relatives parents campaigners activists crowds',
  document:
    'statement note report letter communique communiqué document memo memorandum resolution declaration transcript dossier decree ruling indictment post tweet recording video file review survey',
}

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(BODIES) as [Kind, string][]).flatMap(([kind, nouns]) =>
    nouns.split(' ').map(noun => [noun, kind] as const),
  ),
)

/** The kind of body a noun names, or null: "Ministry" is a ministry, "council" an office. */
export const bodyKind = (noun: string): Kind | null => KIND_OF.get(noun.toLowerCase()) ?? null

/** Words that tell the bodies of one land apart, and are the same in every land. */
const GENERAL = new Set(
  (
    'foreign defence defense interior justice finance health security press general national central state border interim provisional ' +
    'provincial regional local municipal city town military public information emergencies transport education energy ' +
    'federal supreme high human rights rebel northern southern eastern western river coastal highland island valley desert forest ' +
    'air the of and for its his her their'
  ).split(' '),
)

/** "Foreign Ministry", "the rebel council": a body that has no name of its own, another one in every article. */
export const isNameless = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .every(word => GENERAL.has(word) || bodyKind(word) !== null)

/** Offices that a house or a street stands for. */
export const SEATS: ReadonlySet<string> = new Set([
  'Kremlin',
  'White House',
  'Pentagon',
  'State Department',
  'Downing Street',
  'Elysee',
  'Vatican',
  'Foreign Office',
  'Bundestag',
  'Security Council',
])
