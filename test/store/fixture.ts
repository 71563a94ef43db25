import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type Actor,
  type Claim,
  type Dispute,
  type Interpretation,
  type Reconciliation,
  recordId,
  type Statement,
  spanOf,
} from '../../src/model/index.ts'
import type { Analysis, NewArticle, Store } from '../../src/store/index.ts'
import { articleOf } from './reports.ts'

export * from './reports.ts'

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A statement over the whole of an article's text, its speaker the first words. */
export function statementOf(item: NewArticle, wanted: Partial<Statement> = {}): Statement {
  const { id, text } = articleOf(item)
  return {
    type: 'statement',
    id: recordId('st', id, 0, text.length, wanted.act ?? 'assert'),
    article: id,
    source: { spans: [spanOf(text, { start: 0, end: text.indexOf(' ', 4) })] },
    cue: null,
    content: { spans: [spanOf(text, { start: 0, end: text.length })] },
    manner: 'indirect',
    act: 'assert',
    channel: null,
    relay: [],
    speaker: null,
    speakerName: null,
    anonymous: false,
    addressee: null,
    said: { expression: null, date: null },
    hedges: [],
    within: null,
    confidence: 0.5,
    by: ['fixture'],
    ...wanted,
  }
}

export const actorIn = (
  item: NewArticle,
  name: string,
  mentions: number,
  wanted: Partial<Actor> = {},
): Actor => ({
  type: 'actor',
  id: 'ac-ministry',
  name,
  kind: 'ministry',
  role: null,
  affiliation: null,
  aliases: [],
  mentions: Array.from({ length: mentions }, (_, i) => ({
    article: articleOf(item).id,
    start: i,
    end: i + 3,
  })),
  ...wanted,
})

export function analysisOf(
  item: NewArticle,
  made: Partial<Interpretation> = {},
  keys: readonly string[] = [],
): Analysis {
  const { id, text, blocks } = articleOf(item)
  return {
    document: {
      article: id,
      text,
      language: 'en',
      blocks,
      tokens: [],
      sentences: [],
      quotations: [],
      mentions: [],
      chains: [],
    },
    interpretation: {
      article: id,
      statements: [],
      narrated: [],
      actors: [],
      places: [],
      agreements: [],
      figures: [],
      controls: [],
      offers: [],
      notes: [],
      ...made,
    },
    keys,
    profile: { bytes: new TextEncoder().encode(keys.join(' ')), sampled: keys.length, rank: id },
    versions: { read: 'r1', segment: 's1', attribute: 'a1', interpret: 'i1', reconcile: 'c1' },
  }
}

export const claimOn = (
  id: string,
  statements: readonly Statement[],
  text = 'troops entered Kasterby',
): Claim => ({
  type: 'claim',
  id,
  text,
  stances: statements.map(statement => ({
    statement: statement.id,
    stance: statement.act === 'deny' ? 'deny' : 'assert',
  })),
  narrated: [],
})

export const disputeOn = (id: string, claim: Claim): Dispute => ({
  type: 'dispute',
  id,
  question: `Is it so that ${claim.text}?`,
  claims: [claim.id],
  sides: [{ position: 'it is', actors: [], statements: claim.stances.map(({ statement }) => statement) }],
  status: 'open',
  origins: 1,
})

export const groupOf = (
  items: readonly NewArticle[],
  made: Partial<Reconciliation> = {},
): Reconciliation => ({
  articles: items.map(item => articleOf(item).id),
  copies: [],
  claims: [],
  disputes: [],
  ...made,
})

/** Every record of a ledger as an export would write it. */
export async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const record of store.records()) lines.push(JSON.stringify(record))
  return lines
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}
