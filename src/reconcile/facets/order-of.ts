/** The order of traces under one key: what is near in time, then in matter, is compared first. Undated ones come last. */
export const orderOf = (date: string | null, ...rest: readonly string[]): string =>
  [date ?? '9999', ...rest].join(' ')
