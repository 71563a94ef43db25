/** The base of a verb that no list has, by English spelling: "memorised" → "memorise", "rebutting" → "rebut", "managing" → "manage". */
export function guessLemma(word: string, ending: 'ed' | 'ing'): string {
  if (!word.endsWith(ending)) return word
  const stem = word.slice(0, -ending.length)
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$|[aeiouy][^aeiou]+[eo]ll$/.test(stem)) return stem.slice(0, -1)
  // "Solv-", "ris-", "danc-", "achiev-" want their e; "focus-", "discuss-" do not.
  return /(?:[vuc]|[^aoe]id|[^su]s|[lr]z|[aeiou]z|[^aeiou]l|[aei]g|[dlr]g|eng|rang|chang|lung|[ai]t|[aiou]r[^r]?)$/.test(
    stem,
  ) && !/(?:ss|us|ll|ail|ain|eat|oat|[aeo]it|air|our|ear|oor|eir)$/.test(stem)
    ? `${stem}e`
    : stem
}
