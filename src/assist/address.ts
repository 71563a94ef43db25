import { AssistError } from './assist-error.ts'

/** Where the user's model is asked. */
export interface Server {
  /** Ends in a slash, so that "embeddings" goes below it. */
  readonly base: URL
  /** Not this machine: text of articles leaves it. */
  readonly remote: boolean
}

/**
 * The address that the user gave. Only this machine may be asked unless the user says otherwise: articles may be
 * confidential, and a slip in a shell's history must not send them away.
 * @throws AssistError `address`.
 */
export function serverAt(address: string, allowRemote: boolean): Server {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw wrong(`"${address}" is no HTTP address`, 'Write it as http://127.0.0.1:8080/v1.')
  // Not repeated in the message: it would be a password on the screen.
  if (url.username !== '' || url.password !== '')
    throw wrong('the address holds a name or a password', 'Give a key with --key-from-env instead.')
  if (url.search !== '' || url.hash !== '')
    throw wrong('the address goes on behind its path', 'Leave out what follows ? or #.')
  const remote = !isLoopbackName(url.hostname)
  if (remote && !allowRemote)
    throw wrong(
      `${url.hostname} is not this machine`,
      'Only 127.0.0.1, [::1] and localhost are asked; --allow-remote sends text of your articles elsewhere.',
    )
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return { base: url, remote }
}

const wrong = (message: string, remedy: string): AssistError => new AssistError('address', message, remedy)

/** A URL has its IPv4 addresses written out by then: "127.1" and "0x7f000001" are 127.0.0.1. */
const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, ''))

/** Of an address, as a look-up gives it. */
export const isLoopback = (address: string): boolean =>
  /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address) || address === '::1'
