import type { Article } from '../../model/index.ts'
import { removeDeadWriters } from './holder.ts'
import { numberOf, recordOf, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'

/** Work is what another version, or none, has done: two ranges of one index, so that what is done costs nothing. */
const WAITING = `
  SELECT article FROM progress WHERE stage = ?1 AND version < ?2 AND lease_until <= ?3
  UNION ALL
  SELECT article FROM progress WHERE stage = ?1 AND version > ?2 AND lease_until <= ?3`

export const workVerbs: Verbs<'lease' | 'pending'> = ({ read, write, me }) => ({
  lease: async (stage, version, count, holdMs) => {
    const now = Date.now()
    const waits = await read(reader => reader.get(`${WAITING} LIMIT 1`, stage, version, Infinity))
    // Most often there is nothing to do: then nobody is kept from writing.
    if (!waits) return []
    return write(writer => {
      removeDeadWriters(writer, me)
      return writer.all(`${WAITING} LIMIT ?4`, stage, version, now, count).map(row => {
        const id = textOf(row, 'article')
        writer.run(
          'UPDATE progress SET lease_until = ?, lease_holder = ? WHERE stage = ? AND article = ?',
          now + holdMs,
          me.id,
          stage,
          id,
        )
        return recordOf<Article>(writer.get('SELECT record FROM article WHERE id = ?', id) ?? {})
      })
    })
  },

  pending: (stage, version) =>
    read(reader => {
      const row = reader.get(`SELECT count(*) AS n FROM (${WAITING})`, stage, version, Infinity)
      return numberOf(row ?? {}, 'n')
    }),
})
