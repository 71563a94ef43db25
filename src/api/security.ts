import type { MiddlewareHandler } from 'hono'
import { hostNamed, urlHost } from './hosts.ts'

/** Article text is hostile: only our own files run, nothing loads from elsewhere, nothing is framed but originals, sandboxed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  // An original is sent with a policy of its own, which is stricter.
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', POLICY)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-resource-policy', 'same-origin')
}

/**
 * Refuses requests whose Host names something else: a foreign page cannot reach the ledger by DNS rebinding.
 * @param hosts names and addresses, the latter without brackets.
 */
export const onlyFromHosts =
  (hosts: () => readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const named = hostNamed(c.req.header('host') ?? '')
    if (named === null || !hosts().some(host => hostNamed(urlHost(host)) === named))
      return c.text('This server answers only to its own name.', 421)
    return next()
  }
