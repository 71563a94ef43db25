import type { Actor, ActorLink, ActorRole } from '../../model/index.ts'
import { nameOf, nameOrWords, type Referred, shortId } from './view.ts'

type Field = readonly [name: string, value: string | null]

/** The ids whose names these fields show. */
export const refersInActor = ({
  affiliation,
  roles = [],
  couldBe = [],
  namesakes = [],
}: Actor): readonly string[] =>
  [affiliation, ...roles.map(({ of }) => of), ...couldBe.map(({ b }) => b), ...namesakes].flatMap(
    id => id ?? [],
  )

export function actorFields(actor: Actor, referred: Referred): readonly Field[] {
  const { names = [], roles = [], merged = [], couldBe = [], namesakes = [] } = actor
  const called = new Set(names.map(({ name }) => name))
  const others = actor.aliases.filter(alias => !called.has(alias))
  return [
    ['kind', actor.kind],
    ['role', roles.length > 1 ? null : actor.role],
    ['of', roles.length > 1 ? null : nameOrWords(referred, actor.affiliation)],
    ['names', names.map(nameInWords).join('\n')],
    ['also called', others.join(', ')],
    ['roles', roles.length > 1 ? roles.map(role => roleInWords(role, referred)).join('\n') : null],
    ['why one', merged.map(link => whyOne(link, actor)).join('\n')],
    ['could be', couldBe.map(link => couldBeInWords(link, referred)).join('\n')],
    ['not to be confused with', namesakes.map(id => `${somebody(id, referred)}, ${shortId(id)}`).join('\n')],
  ]
}

type Name = NonNullable<Actor['names']>[number]

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`

const nameInWords = ({ id, name, articles: count }: Name): string =>
  `${name} (${articles(count)}; ${shortId(id)})`

function roleInWords({ role, of, from, to, articles: count }: ActorRole, referred: Referred): string {
  const held = [role ?? 'no role', nameOrWords(referred, of)].filter(Boolean).join(', ')
  const when = from === null ? 'undated' : from === to ? from : `${from} to ${to}`
  return `${held} (${when}; ${articles(count)})`
}

function whyOne({ a, b, by, confidence, evidence }: ActorLink, { names = [] }: Actor): string {
  const name = (id: string): string => names.find(one => one.id === id)?.name ?? shortId(id)
  return `${name(a)} – ${name(b)}: ${reasons(by, evidence)} (${confidence.toFixed(2)})`
}

const couldBeInWords = ({ b, by, confidence, evidence }: ActorLink, referred: Referred): string =>
  `${somebody(b, referred)}, ${shortId(b)}: ${reasons(by, evidence)} (${confidence.toFixed(2)})`

/** With the role, which tells people of one name apart. */
function somebody(id: string, referred: Referred): string {
  const record = referred.get(id)
  const role = record?.type === 'actor' ? record.role : null
  return role === null ? nameOf(referred, id) : `${nameOf(referred, id)} (${role})`
}

function reasons(by: readonly string[], evidence: ActorLink['evidence']): string {
  const rules = by
    .map(rule => rule.split('.').at(-1) ?? rule)
    .map(rule => RULES[rule] ?? rule.replaceAll('-', ' '))
  return [...new Set([...rules, ...features(evidence)])].join(', ')
}

const RULES: Readonly<Record<string, string>> = {
  decided: 'somebody decided so',
  'same-name': 'the same name',
  'called-so': 'an article calls one by the name of the other',
  'ends-in-name': 'one name ends in the other',
  'name-with-more': 'the same name with more',
  'form-of-name': 'forms of one name',
  'spelling-of-name': 'spellings of one name',
  initial: 'an initial of the given name',
  'last-name': 'the last name',
  'same-last-name': 'the same last name',
  'same-words': 'the same words',
  'acronym-told': 'letters that an article puts beside the name',
  initials: 'initials of the name',
  'same-core': 'the same but for a word such as group',
  spelling: 'spellings of one name',
  'person-taken-for-body': 'the same words, once for a person',
}

/** What a reader is told of each feature; those that the rule's name tells are left out. */
const WORDS: Readonly<Record<string, string>> = {
  office: 'the same office',
  body: 'of the same body',
  bodyInArticle: 'the article is about the same body',
  sameFront: 'beside the same armed group',
  around: 'in articles about the same party',
  rare: 'a rare name',
  common: 'a common name',
  commonLast: 'a common last name',
  manyBearIt: 'a name that many bear',
  first_form: 'forms of one given name',
  first_spelling: 'spellings of one given name',
  first_initial: 'an initial',
  lastNameAlike: 'spellings of one last name',
  lastNameSounds: 'last names that sound alike',
  middle: 'a further name',
  suffix: 'junior or senior',
  otherOffice: 'another office',
  officeUntold: 'an office that the other is not given',
  landsExclude: 'office in another land',
  fieldsExclude: 'another walk of life',
  fame: 'often in the news here',
  oneWord: 'one word only',
  tellingClass: 'one of them with a further word',
  otherClass: 'bodies of two classes',
  kindsNear: 'bodies of two kinds',
  kindsApart: 'bodies of two kinds',
}

const features = (evidence: ActorLink['evidence']): string[] =>
  Object.keys(evidence).flatMap(name => WORDS[name] ?? [])
