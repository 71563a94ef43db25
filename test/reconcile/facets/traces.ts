import { analyseArticle, originalFromBytes, readArticle } from '../../../src/index.ts'
import type {
  AgreementTrace,
  ControlTrace,
  Dossier,
  FacetLink,
  FacetTrace,
  FigureTrace,
} from '../../../src/model/index.ts'
import { linkForward, tracesOf } from '../../../src/reconcile/facets/index.ts'

let reports = 0

/** A report as it is read and analysed, on its day. */
export function dossierOf(text: string, published?: string): Dossier {
  reports++
  const given = published === undefined ? {} : { published }
  const page = `News of the day\n\n${text}\n\nThe weather was fair on the coast, with a light wind from the west.\n`
  const { article } = readArticle(originalFromBytes(Buffer.from(page), `report-${reports}.txt`, given), null)
  if (article === null) throw new Error('a report of a test was not read')
  return { article, interpretation: analyseArticle(article, { engine: 'rules', least: null }).interpretation }
}

export const figuresOf = (text: string, published?: string): FigureTrace[] =>
  tracesOf(dossierOf(text, published)).filter(trace => trace.kind === 'figure')

export const controlsOf = (text: string, published?: string): ControlTrace[] =>
  tracesOf(dossierOf(text, published)).filter(trace => trace.kind === 'control')

export const agreementsOf = (text: string, published?: string): AgreementTrace[] =>
  tracesOf(dossierOf(text, published)).filter(trace => trace.kind === 'agreement')

/** How two traces stand to each other under a key that both bear; null where none is shared. */
export function linkOf(a: FacetTrace | undefined, b: FacetTrace | undefined): FacetLink | null {
  if (a === undefined || b === undefined) throw new Error('a report of a test has no such facet')
  if (!a.keys.some(key => b.keys.includes(key))) return null
  return linkForward(a, [b])[0]?.link ?? null
}

export const relationOf = (a: FacetTrace | undefined, b: FacetTrace | undefined): string =>
  linkOf(a, b)?.relation ?? 'none'
