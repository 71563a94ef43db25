/** What an error says, less the path: a note is the same on every machine and names no folder of anybody's. */
export const withoutPath = (error: unknown): string =>
  // "EIO: i/o error, read '/home/…'"
  (error instanceof Error ? error.message : String(error)).replace(/, \w+(?: '.*')?$/s, '')
