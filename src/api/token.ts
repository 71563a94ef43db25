import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { refusal } from './routes/router.ts'

/** 144 bits, in letters that a URL takes as they are. */
export const newToken = (): string => randomBytes(18).toString('base64url')

/**
 * Lets in only who has the token: once in the address, as `serve` prints it, from then on by a cookie that no script
 * reads and no other site's request carries. Programs send it as a bearer token.
 * @param name of the cookie; cookies know no ports, so that two ledgers on one machine need one each.
 */
export const onlyWithToken =
  (token: string, name: () => string): MiddlewareHandler =>
  async (c, next) => {
    const url = new URL(c.req.url)
    const shown = url.searchParams.get('token')
    if (shown !== null && same(shown, token)) return admit(c, name(), token, url)
    const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    const known = [getCookie(c, name()), bearer].some(held => held !== undefined && same(held, token))
    return known ? next() : refuse(c, url)
  }

/** Compared by hashes of one length, in a time that tells nothing of how much was right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * The cookie is strict: a browser does not send it where another program's link led here. So the page that sets it goes on
 * by itself, to the same address without the token, which is then out of the history of addresses too.
 */
function admit(c: Context, name: string, token: string, url: URL): Response | Promise<Response> {
  setCookie(c, name, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
  c.header('cache-control', 'no-store')
  url.searchParams.delete('token')
  const to = `${url.pathname.replace(/^\/+/, '/')}${url.search}`
  return c.html(
    page(
      html`<meta http-equiv="refresh" content="0; url=${to}" />`,
      html`<p><a href="${to}">To the ledger</a></p>`,
    ),
  )
}

function refuse(c: Context, url: URL): Response | Promise<Response> {
  c.header('cache-control', 'no-store')
  if (url.pathname.startsWith('/api/'))
    return c.json(refusal('this ledger asks for a token', 'Send it as "authorization: Bearer …".'), 401)
  const to = `${url.pathname.replace(/^\/+/, '/')}${url.search}`
  return c.html(
    page(
      '',
      html`<h1>This ledger asks for a token</h1>
<p>Open the address that <code>counterclaim serve</code> printed, with its token, once in this browser.</p>
<p>If you have done so and came here by a link: <a href="${to}">open it again</a>.</p>`,
    ),
    401,
  )
}

type Part = ReturnType<typeof html> | string

const page = (head: Part, body: Part) =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" /><link rel="icon" href="data:," /><title>Counterclaim</title>${head}</head>
<body><main>${body}</main></body></html>`
