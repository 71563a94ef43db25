import { type Command, Option } from 'commander'
import type { KnownActor } from '../../model/index.ts'
import { CommandError, EXIT } from '../context.ts'
import { loadPipeline } from './command.ts'

export interface ActorsOption {
  readonly actors?: string
}

/** A user's own actors; the same for every command that interprets. */
export const addActorsOption = (command: Command): Command =>
  command.addOption(
    new Option(
      '--actors <json>',
      'your own armed groups, bodies and outlets with all their names; kept in the ledger from then on',
    ),
  )

/** What is in the file; undefined where none was named, so that a ledger stays as it is. */
export async function ownActors({ actors }: ActorsOption): Promise<readonly KnownActor[] | undefined> {
  if (actors === undefined) return undefined
  const { ActorsFileError, openActors } = await loadPipeline()
  try {
    return await openActors(actors)
  } catch (error) {
    if (error instanceof ActorsFileError) throw new CommandError(EXIT.found, error.message, error.remedy)
    throw error
  }
}

export const ACTORS_FILE_HELP =
  '\nA file of actors is {"actors": [{"id": "ridge-front", "kind": "armed-group", "names": [{"name": "Ridge Front", ' +
  '"also": ["RF"], "from": 2009}]}]};\nlater names of the same actor follow in "names", and an empty list takes all back.\n'
