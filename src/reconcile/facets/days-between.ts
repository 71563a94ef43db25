/** Days from one ISO date to the other; null where either is less than a day precise. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null
  const days = (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000
  return Number.isNaN(days) ? null : Math.round(days)
}

/** Whether two dates of any precision may be of one day. */
export const mayBeSameDay = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)
