import type { ComponentType, JSX } from 'preact'
import { Lazy } from './components/lazy.tsx'
import { ActorPage } from './pages/actor.tsx'
import { ActorsPage } from './pages/actors.tsx'
import { AgreementPage, AgreementsPage } from './pages/agreements.tsx'
import { ArticlesPage } from './pages/articles.tsx'
import { DisputePage } from './pages/dispute.tsx'
import { DisputesPage } from './pages/disputes.tsx'
import { FiguresPage } from './pages/figures.tsx'
import { OffersPage } from './pages/offers.tsx'
import { ReaderPage } from './pages/reader.tsx'
import { SearchPage } from './pages/search.tsx'
import { StatementPage } from './pages/statement.tsx'

/** Charts and the map are fetched when they are opened. */
const later = (name: string, load: () => Promise<ComponentType>) => () => (
  <Lazy key={name} name={name} load={load} />
)

interface Route {
  readonly pattern: string
  readonly page: (id: string) => JSX.Element
  /** Whether the filter bar narrows what the page shows. */
  readonly filtered: boolean
}

export const ROUTES: readonly Route[] = [
  { pattern: '/', page: () => <DisputesPage />, filtered: true },
  { pattern: '/disputes/:id', page: id => <DisputePage id={id} key={id} />, filtered: false },
  { pattern: '/articles', page: () => <ArticlesPage />, filtered: true },
  { pattern: '/articles/:id', page: id => <ReaderPage id={id} key={id} />, filtered: false },
  {
    pattern: '/import',
    page: later('import', async () => (await import('./pages/import.tsx')).ImportPage),
    filtered: false,
  },
  { pattern: '/statements/:id', page: id => <StatementPage id={id} key={id} />, filtered: false },
  { pattern: '/actors', page: () => <ActorsPage />, filtered: true },
  { pattern: '/actors/:id', page: id => <ActorPage id={id} key={id} />, filtered: true },
  { pattern: '/agreements', page: () => <AgreementsPage />, filtered: true },
  { pattern: '/agreements/:id', page: id => <AgreementPage id={id} key={id} />, filtered: false },
  { pattern: '/offers', page: () => <OffersPage />, filtered: true },
  { pattern: '/search', page: () => <SearchPage />, filtered: true },
  {
    pattern: '/timeline',
    page: later('timeline', async () => (await import('./pages/timeline.tsx')).TimelinePage),
    filtered: true,
  },
  {
    pattern: '/network',
    page: later('network', async () => (await import('./pages/network.tsx')).NetworkPage),
    filtered: true,
  },
  {
    pattern: '/map',
    page: later('map', async () => (await import('./pages/map.tsx')).MapPage),
    filtered: true,
  },
  {
    pattern: '/review',
    page: later('review', async () => (await import('./pages/review.tsx')).ReviewPage),
    filtered: true,
  },
  { pattern: '/figures', page: () => <FiguresPage />, filtered: true },
]

/** What the navigation offers, in its order. */
export const VIEWS = [
  { path: '/', name: 'Disputes' },
  { path: '/timeline', name: 'Timeline' },
  { path: '/map', name: 'Map' },
  { path: '/network', name: 'Network' },
  { path: '/actors', name: 'Actors' },
  { path: '/agreements', name: 'Agreements' },
  { path: '/figures', name: 'Figures' },
  { path: '/offers', name: 'Offers' },
  { path: '/articles', name: 'Articles' },
  { path: '/search', name: 'Search' },
  { path: '/review', name: 'Review' },
  { path: '/import', name: 'Import' },
] as const
