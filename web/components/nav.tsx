import { useEffect, useRef } from 'preact/hooks'
import { VIEWS } from '../routes.tsx'
import { href } from '../state/filters.ts'
import { path } from '../state/location.ts'

/** The views; on a phone they fold away behind the name of the one that is open. */
export function Nav() {
  const menu = useRef<HTMLDetailsElement>(null)
  const here = path.value
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [here])
  const current = VIEWS.find(view => isIn(here, view.path))
  const links = (
    <ul>
      {VIEWS.map(view => (
        <li key={view.path}>
          <a href={href(view.path)} aria-current={view === current ? 'page' : undefined}>
            {view.name}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <header class="site">
      <a class="brand" href={href('/')}>
        Counterclaim
      </a>
      <nav class="wide" aria-label="Views">
        {links}
      </nav>
      <details class="narrow" ref={menu}>
        <summary>{current?.name ?? 'Views'}</summary>
        <nav aria-label="Views">{links}</nav>
      </details>
    </header>
  )
}

const isIn = (here: string, view: string): boolean =>
  view === '/' ? here === '/' || here.startsWith('/disputes/') : here === view || here.startsWith(`${view}/`)
