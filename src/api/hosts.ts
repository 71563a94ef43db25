import { isIPv6 } from 'node:net'

/**
 * An address or a name as it stands in a URL: IPv6 in brackets, without the scope id ("%eth0") that no browser takes.
 */
export function urlHost(address: string): string {
  const bare = address.replace(/%.*$/, '')
  return isIPv6(bare) ? `[${bare}]` : bare
}

/** What a Host header names, in the one spelling that URLs have for it; null where it is none. The port is left out. */
export function hostNamed(header: string): string | null {
  const [, host] = HOST.exec(header) ?? []
  const url = `http://${host}/`
  return host !== undefined && URL.canParse(url) ? new URL(url).hostname : null
}

const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d+)?$/i
