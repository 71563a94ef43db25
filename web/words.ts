/** "1 dispute", "2,512 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** The day of an ISO date-time; a reduced date stays as it is. */
export const dayOf = (date: string): string => date.slice(0, 10)

/** "decline to comment". */
export const plain = (name: string): string => name.replaceAll('-', ' ')
