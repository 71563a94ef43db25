import type {
  Actor,
  Agreement,
  Control,
  Dossier,
  Figure,
  Interpretation,
  Note,
  Offer,
  Place,
  Proposition,
  Statement,
} from '../../model/index.ts'
import type { Reader } from './reader.ts'
import { recordOf } from './rows.ts'
import { type ARTICLE_TABLES, PART_TABLES } from './tables.ts'
import { articleRecord } from './write-article.ts'

/** An article as it was read, with what was made of it, in the order in which that was stored. */
export function dossierOf(reader: Reader, id: string): Dossier | null {
  const article = articleRecord(reader, id)
  return article && { article, interpretation: interpretationOf(reader, id) }
}

/** What was made of an article by itself, in the order in which that was stored. */
export function interpretationOf(reader: Reader, article: string): Interpretation {
  const records = <T>(table: (typeof ARTICLE_TABLES)[number]): readonly T[] =>
    reader
      .all(`SELECT record FROM ${table} WHERE article = ? ORDER BY ordinal`, article)
      .map(row => recordOf<T>(row))
  return {
    article,
    statements: records<Statement>('statement'),
    narrated: records<Proposition>('narration'),
    actors: records<Actor>(PART_TABLES.actor),
    places: records<Place>(PART_TABLES.place),
    agreements: records<Agreement>(PART_TABLES.agreement),
    figures: records<Figure>('figure'),
    controls: records<Control>('control'),
    offers: records<Offer>('offer'),
    notes: reader
      .all('SELECT record FROM note WHERE owner = ? ORDER BY id', `analyse ${article}`)
      .map(row => recordOf<Note>(row)),
  }
}
