import type { FacetLink, FacetTrace } from '../model/index.ts'

/** Figures, lines of control and agreements, compared across articles. */
export interface FacetStore {
  /** Articles whose facets were not yet compared at `version`, and whether something is to be compared anew beside them. */
  untraced(
    version: string,
    limit: number,
  ): Promise<{
    readonly articles: readonly { readonly article: string; readonly serial: number }[]
    readonly moved: boolean
  }>
  /**
   * One transaction: replaces the traces of these articles, links anew what stands near them or near what was taken out,
   * and names the groups. The links of a ledger are a function of the set of its traces.
   */
  putTraces(batch: readonly TracedArticle[], comparison: FacetComparison, version: string): Promise<void>
}

/** What is to be compared of one article. */
export interface TracedArticle {
  readonly article: string
  /** Of the analysis that they were made from. */
  readonly serial: number
  readonly traces: readonly FacetTrace[]
}

/** How traces are compared: pure, and handed in, since links are made where neighbours cannot change meanwhile. */
export interface FacetComparison {
  /** How many that follow under a key a trace is compared with. */
  readonly window: number
  readonly link: (
    trace: FacetTrace,
    following: readonly FacetTrace[],
  ) => readonly { readonly to: string; readonly link: FacetLink }[]
  /** The record that a trace stands for. */
  readonly recordOf: (trace: FacetTrace) => string
}
