const DAY = 86_400_000

/** The first and the last moment that an ISO date may mean, in milliseconds since 1970: "2014-08" is all of August. */
export function extentOf(date: string): readonly [start: number, end: number] {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number)
  if (month === undefined) return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  if (day === undefined) return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)]
  const start = Date.UTC(year, month - 1, day)
  return [start, start + DAY]
}

/** The ISO day of a moment. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const DAY_MS = DAY
