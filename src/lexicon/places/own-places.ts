import { AREAS } from './areas.ts'
import { plainName } from './fold-name.ts'
import type { Known } from './known.ts'
import { type State, statesNamed } from './states.ts'

const AREA_BY_NAME: ReadonlyMap<string, readonly Known[]> = Map.groupBy(
  AREAS.flatMap(({ names, ...area }) =>
    names.map((name): Known & { readonly under: string } => ({
      ...area,
      name: names[0] ?? name,
      region: null,
      size: 8,
      seat: null,
      chief: true,
      ours: true,
      under: plainName(name),
    })),
  ),
  ({ under }) => under,
)

/** What our own rows say of a name: states and territories, regions that are no office's, waters, sites. */
export const ownPlaces = (name: string): readonly Known[] => [
  ...statesNamed(name).map(asKnown),
  ...(AREA_BY_NAME.get(plainName(name).replace(/^the /, '')) ?? []),
]

const asKnown = ({ code, names, lat, lon }: State): Known => ({
  name: names[0] ?? code,
  country: code,
  region: null,
  kind: 'country',
  lat,
  lon,
  size: 15,
  seat: null,
  chief: true,
  ours: true,
})
