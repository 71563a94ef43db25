/** Two articles that belong together, and how closely: the higher, the closer. */
export interface ArticleLink {
  readonly a: string
  readonly b: string
  readonly strength: number
}

/** What an article is compared with others by. */
export interface StoredProfile extends Standing {
  readonly bytes: Uint8Array
}

export interface Standing {
  /** How many of its keys are samples of its wording. */
  readonly sampled: number
  /** Its place among its copies, the first first. */
  readonly rank: string
}

export interface Grouped {
  readonly article: string
  readonly version: string
  /** The name of the group. */
  readonly group: string | null
  readonly copyOf: string | null
}

/** What ties articles to each other, from which their groups are made. */
export interface LinkStore {
  /** Articles whose links were not looked for at `version` since they were analysed, and the era of the links there are. */
  unlinked(
    version: string,
    limit: number,
  ): Promise<{ readonly articles: readonly string[]; readonly era: number }>
  /** Once, before linking at a version: links of other versions are taken out. */
  beginLinking(version: string): Promise<void>
  /** For each wish, the articles that have a key in any of its ranges: from the first to before the second, in the order of code units. */
  carriers(
    wanted: readonly (readonly (readonly [from: string, before: string])[])[],
  ): Promise<readonly (readonly string[])[]>
  /** What `putAnalyses` stored of these articles for comparing. */
  profiles(articles: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  standings(articles: readonly string[]): Promise<ReadonlyMap<string, Standing>>
  /** Every link among the articles that links lead to from this one, each once. */
  linksAround(article: string): Promise<readonly ArticleLink[]>
  /**
   * One transaction: adds links, and marks the articles as looked at. What was analysed anew since its profile was handed out
   * is left as it is.
   * @returns those.
   */
  putLinks(
    articles: readonly string[],
    links: readonly ArticleLink[],
    version: string,
  ): Promise<readonly string[]>
  /** The members of all groups that these articles were put into, with the version at which each was; waiting ones have none. */
  groupsOf(articles: readonly string[]): Promise<readonly Grouped[]>
}
