import type { GeoJSON } from 'geojson'
import { useMemo, useState } from 'preact/hooks'
import type { ControlMap, MapPlace, Saying } from '../../src/api/contract/map.ts'
import { boxOf, type Frame, frameOf, readFrame, shifted, writeFrame, zoomed } from '../charts/frame.ts'
import { type Holder, holdersOf } from '../charts/holders.ts'
import { World } from '../charts/world.tsx'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { sentence, whereOf } from '../components/line.tsx'
import { Nothing } from '../components/nothing.tsx'
import { type BaseMap, loadBaseMap } from '../state/base-map.ts'
import { taken, views } from '../state/client.ts'
import { filters } from '../state/filters.ts'
import { params, setParams } from '../state/location.ts'
import { readLayer } from '../state/read-layer.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, dayOf } from '../words.ts'
import '../styles/map.css'

/** Places with who is said to hold them, by whose word and as of when. */
export function MapPage() {
  useTitle('Map')
  const query = { ...filters.value }
  const asked = useAnswer(JSON.stringify(query), async () => ({
    control: await taken(views.map.$get({ query })),
    base: await loadBaseMap(),
  }))
  return (
    <>
      <h1>Who is said to hold what</h1>
      <Answered asked={asked}>
        {({ control, base }) =>
          control.total === 0 ? (
            <Nothing what="place">Nobody is said to hold any place in this ledger.</Nothing>
          ) : (
            <Shown control={control} base={base} />
          )
        }
      </Answered>
    </>
  )
}

function Shown({ control, base }: { readonly control: ControlMap; readonly base: BaseMap }) {
  const { places, unplaced } = control
  const [layers, setLayers] = useState<readonly GeoJSON[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const holders = useMemo(() => holdersOf([...places, ...unplaced]), [control])
  const frame = readFrame(params.value.get('at')) ?? frameOf(places)
  const move = (to: Frame): void => setParams({ at: writeFrame(to) }, { replace: true })
  const box = { ...boxOf(frame), most: '36' }
  const towns = useAnswer(JSON.stringify(box), () => taken(views.towns.$get({ query: box })))
  const chosen = params.value.get('spot')
  const add = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      const layer = await readLayer(file)
      setLayers([...layers, layer])
      setTrouble(null)
    } catch (error) {
      setTrouble(`${file.name}: ${error instanceof Error ? error.message : 'cannot be read'}`)
    }
  }
  return (
    <>
      <p class="facts">
        {counted(control.total, 'saying')} on {counted(places.length + unplaced.length, 'place')}. Each letter
        is somebody’s word; where two stand beside each other, two are said to hold the place.
      </p>
      <World
        base={base}
        places={places}
        holders={holders}
        towns={(towns.value ?? []).filter(town => !places.some(place => near(place, town)))}
        layers={layers}
        frame={frame}
        move={move}
        chosen={chosen}
        choose={place => setParams({ spot: place === chosen ? null : place })}
      />
      <p class="tools">
        <button type="button" onClick={() => move(zoomed(frame, 1))}>
          Closer
        </button>
        <button type="button" onClick={() => move(zoomed(frame, -1))}>
          Farther
        </button>
        {(
          [
            ['West', -1, 0],
            ['East', 1, 0],
            ['North', 0, 1],
            ['South', 0, -1],
          ] as const
        ).map(([name, east, north]) => (
          <button type="button" key={name} onClick={() => move(shifted(frame, east, north))}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => setParams({ at: null }, { replace: true })}>
          All places
        </button>
        <label class="file">
          Add a GeoJSON layer
          <input
            type="file"
            accept=".json,.geojson"
            onChange={event => add(event.currentTarget.files?.[0])}
          />
        </label>
        {layers.length > 0 && (
          <button type="button" onClick={() => setLayers([])}>
            Take {counted(layers.length, 'layer')} off
          </button>
        )}
      </p>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <p class="facts">
        Coasts and lines: Natural Earth; dashed lines are disputed, and no line says whose a land is. Towns:
        GeoNames, CC BY 4.0. A dashed ring says how far off a place may be.
      </p>
      <Legend holders={holders} />
      <ExportLinks type="control" />
      <section>
        <h2>By place</h2>
        {places.map(place => (
          <PlaceEntry
            key={place.id}
            place={place}
            holders={holders}
            open={place.id === chosen}
            note={place.land}
          />
        ))}
      </section>
      {unplaced.length > 0 && (
        <section>
          <h2>Not on the map</h2>
          {unplaced.map(place => (
            <PlaceEntry key={place.name} place={place} holders={holders} open={false} note={place.why} />
          ))}
        </section>
      )}
    </>
  )
}

/** Closer than a tenth of a degree is the same town. */
const near = (place: MapPlace, town: { readonly lat: number; readonly lon: number }): boolean =>
  Math.hypot(place.lat - town.lat, place.lon - town.lon) < 0.1

const Legend = ({ holders }: { readonly holders: ReadonlyMap<string, Holder> }) => (
  <ul class="holders" aria-label="Letters">
    {[...holders.values()].map(holder => (
      <li key={holder.name}>
        <Letter holder={holder} /> {holder.name}
      </li>
    ))}
  </ul>
)

const Letter = ({ holder: { letter, colour } }: { readonly holder: Holder }) => (
  <span class={`letter holder-${colour}`}>{letter}</span>
)

interface EntryProps {
  readonly place: { readonly name: string; readonly sayings: readonly Saying[] }
  readonly holders: ReadonlyMap<string, Holder>
  readonly open: boolean
  readonly note: string | null
}

const PlaceEntry = ({ place: { name, sayings }, holders, open, note }: EntryProps) => (
  <details open={open} class="entry-place">
    <summary>
      <b>{name}</b>{' '}
      <span class="facts">{[note, counted(sayings.length, 'saying')].filter(Boolean).join(' · ')}</span>
    </summary>
    <ul class="list">
      {sayings.map(saying => (
        <SayingLine key={saying.id} saying={saying} holder={holders.get(saying.holder ?? '')} />
      ))}
    </ul>
  </details>
)

const WORDS: Readonly<Record<string, string>> = {
  holds: 'held by',
  took: 'taken by',
  retook: 'retaken by',
  lost: 'lost by',
  encircles: 'encircled by',
  'aims to take': 'aimed at by',
  leaves: 'left by',
}

function SayingLine({ saying, holder }: { readonly saying: Saying; readonly holder: Holder | undefined }) {
  const { action, date, voice, statement, article, start, words, conflicts } = saying
  const to = statement === null ? `/articles/${article.id}#at-${start}` : sentence(article.id, statement)
  return (
    <li>
      {holder && <Letter holder={holder} />}{' '}
      {saying.holder === null ? action : `${WORDS[action] ?? action} ${saying.holder}`}
      <span class="facts">
        {' '}
        · {voice === null ? 'in the article’s own voice' : `according to ${voice}`} ·{' '}
        {date === null ? 'undated' : `as of ${dayOf(date)}`}
        {conflicts > 0 && ` · ${counted(conflicts, 'saying')} against it`} ·{' '}
        <a href={to}>
          “{words}”, {whereOf(article)}
        </a>
      </span>
    </li>
  )
}
