import type { ComponentChildren } from 'preact'

interface Props {
  readonly href: string
  readonly children: ComponentChildren
}

/** A link out of the app, to an address that an article gave: only to the web, and telling it nothing; all else is plain text. */
export const Outward = ({ href, children }: Props) =>
  isWeb(href) ? (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  ) : (
    children
  )

export function isWeb(href: string): boolean {
  if (!URL.canParse(href)) return false
  const { protocol } = new URL(href)
  return protocol === 'http:' || protocol === 'https:'
}
