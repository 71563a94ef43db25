import type { Dossier, Statement } from '../../model/index.ts'

/** Whose word something is: a speaker's, or the article's own. What nobody named says is the article's to answer for. */
export function voicesOf({ article, interpretation }: Dossier): (statement: string | null) => Voice {
  const known = new Map(interpretation.statements.map(statement => [statement.id, statement]))
  return id => {
    const statement = id === null ? undefined : known.get(id)
    if (statement === undefined) return { key: `narrator ${article.id}`, statement: null }
    return { key: statement.speaker ?? statement.speakerName ?? `unnamed ${statement.id}`, statement }
  }
}

export interface Voice {
  readonly key: string
  readonly statement: Statement | null
}
