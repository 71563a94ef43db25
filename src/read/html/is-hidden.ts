import type { PageElement } from './page.ts'

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i

/** Not shown as the page stands, by its own markup; what style sheets and scripts do is not known. */
export function isHidden(element: PageElement): boolean {
  const { hidden, style } = element.attributes
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  if (element.tag === 'dialog') return true
  return style !== undefined && HIDING_STYLE.test(style)
}
