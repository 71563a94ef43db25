import { readFile } from 'node:fs/promises'
import { ActorsFileError, readOwnActors } from '../lexicon/actors/index.ts'
import { type KnownActor, sha256 } from '../model/index.ts'

/**
 * A user's own actors from a file.
 * @throws {ActorsFileError} where it cannot be read or is not what it should be.
 */
export async function openActors(path: string): Promise<readonly KnownActor[]> {
  let json: string
  try {
    json = await readFile(path, 'utf8')
  } catch {
    throw new ActorsFileError(`${path}: it cannot be read`, 'Check the path.')
  }
  try {
    return readOwnActors(json)
  } catch (error) {
    if (error instanceof ActorsFileError) throw new ActorsFileError(`${path}: ${error.message}`, error.remedy)
    throw error
  }
}

/** What the interpretation's version says of a user's actors: nothing where there are none. */
export const versionOfActors = (actors: readonly KnownActor[]): string =>
  actors.length === 0
    ? ''
    : ` actors ${sha256(new TextEncoder().encode(JSON.stringify(actors))).slice(0, 12)}`
