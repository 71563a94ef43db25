import type { Actor } from '../../../model/index.ts'
import { madeBy, mostMentioned, union, type Vote } from './choose.ts'

/**
 * One actor from the parts that single articles hold. Other names than the chosen one become aliases.
 * @param parts of one actor, in the order of articles.
 * @param lead the name whose parts say what the actor is called and what it is; where absent, all do.
 */
export function joinActor(parts: readonly [Actor, ...Actor[]], lead: string | null = null): Actor {
  const [first, ...others] = parts
  if (others.length === 0) return first
  const leading = parts.filter(({ id }) => lead === null || id === lead)
  const choose = <T extends string>(
    field: (part: Actor) => T | null,
    among: readonly Actor[] = parts,
  ): T | null =>
    mostMentioned(
      among.flatMap(part => {
        const value = field(part)
        return value === null ? [] : [{ value, mentions: part.mentions.length }]
      }),
    ) as T | null
  const name = choose(part => part.name, leading) ?? first.name
  return {
    type: 'actor',
    id: first.id,
    name,
    kind: choose(part => part.kind, leading) ?? first.kind,
    role: choose(part => part.role),
    affiliation: choose(part => part.affiliation),
    aliases: union([...parts.map(part => part.aliases), parts.map(part => part.name)]).filter(
      alias => alias !== name,
    ),
    mentions: parts.flatMap(part => part.mentions),
    ...madeBy(parts.map((value): Vote<Actor> => ({ value, mentions: value.mentions.length }))),
  }
}
