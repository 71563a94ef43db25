import { FilterBar } from './components/filter-bar.tsx'
import { Nav } from './components/nav.tsx'
import { Shortcuts } from './components/shortcuts.tsx'
import { NotFound } from './pages/not-found.tsx'
import { ROUTES } from './routes.tsx'
import { path } from './state/location.ts'

/** The page for an address: what stands where its pattern has a colon is handed on. */
export function App() {
  const [page, filtered] = pageOf(path.value)
  return (
    <>
      <a class="skip" href="#main">
        To the text
      </a>
      <Nav />
      <div class="stage">
        {filtered && <FilterBar />}
        <main id="main" tabIndex={-1}>
          {page}
        </main>
      </div>
      <Shortcuts />
    </>
  )
}

function pageOf(path: string): readonly [page: preact.JSX.Element, filtered: boolean] {
  const parts = path.replace(/\/$/, '').split('/')
  for (const { pattern, page, filtered } of ROUTES) {
    const wanted = pattern.replace(/\/$/, '').split('/')
    if (wanted.length !== parts.length) continue
    if (!wanted.every((part, i) => part === ':id' || part === parts[i])) continue
    const id = parts[wanted.indexOf(':id')] ?? ''
    return [page(safelyDecoded(id)), filtered]
  }
  return [<NotFound />, false]
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
