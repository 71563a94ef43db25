/**
 * What a person decided about what belongs together, as `reconcile` obeys it: plain data, made of the reviews that hold now
 * (an undone one is not among them), with the ids of the present analysis. For one pair there is one decision: the latest.
 */
export interface Decision {
  /** `apart`: never one, whatever the machine finds; `together`: one, whatever it finds. */
  readonly kind: 'apart' | 'together'
  /**
   * What the two are one, or not one, as: `article` – one text reprinted; `actor` – one person or body; `claim` – one
   * proposition; `dispute` – one quarrel.
   */
  readonly of: 'article' | 'actor' | 'claim' | 'dispute'
  /**
   * Ids of two articles, actors, claims or disputes. `b` may be a part: a statement that is put into the claim `a` or taken
   * out of it, a claim that is put into the dispute `a` or taken out of it.
   */
  readonly a: string
  readonly b: string
  /** Of claims and disputes, whose ids move with what stands in them: the statements behind `a` and `b`. */
  readonly statements?: { readonly a: readonly string[]; readonly b: readonly string[] }
}
