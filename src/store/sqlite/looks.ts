import { sep } from 'node:path'
import type { Look } from '../store.ts'
import type { Reader, Writer } from './reader.ts'
import { textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'
import { insertNotes } from './write-article.ts'

export const lookVerbs: Verbs<'putLooks' | 'forgetLooks'> = ({ read, write }) => ({
  putLooks: async looks => {
    // A folder that was taken in before mostly has nothing new to say: then nobody is kept from writing.
    const moved = await read(reader => looks.filter(look => !stands(reader, look)))
    if (moved.length > 0) await write(writer => moved.forEach(look => void putLook(writer, look)))
  },

  forgetLooks: async (folder, kept) => {
    const gone = await read(reader => outdated(reader, folder, kept))
    if (gone.length === 0) return
    await write(writer => gone.forEach(owner => void writer.run('DELETE FROM note WHERE owner = ?', owner)))
  },
})

const LOOK = 'look '
export const ownerOfLook = (path: string): string => LOOK + path

function stands(reader: Reader, { path, notes }: Look): boolean {
  const stored = reader.all('SELECT record FROM note WHERE owner = ?', ownerOfLook(path))
  const texts = new Set(stored.map(row => textOf(row, 'record')))
  const now = new Set(notes.map(note => JSON.stringify(note)))
  return texts.size === now.size && [...now].every(text => texts.has(text))
}

function putLook(writer: Writer, { path, notes }: Look): void {
  writer.run('DELETE FROM note WHERE owner = ?', ownerOfLook(path))
  insertNotes(writer, ownerOfLook(path), notes)
}

function outdated(reader: Reader, folder: string, kept: ReadonlySet<string>): readonly string[] {
  const below = ownerOfLook(folder.endsWith(sep) ? folder : folder + sep)
  return reader
    .all(
      `SELECT DISTINCT owner FROM note WHERE owner >= ?1 AND owner < ?1 || char(0x10ffff)
       AND NOT EXISTS (SELECT 1 FROM stamp WHERE path = substr(owner, ?2))`,
      below,
      LOOK.length + 1,
    )
    .map(row => textOf(row, 'owner'))
    .filter(owner => !kept.has(owner.slice(LOOK.length)))
}
