import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force'
import { useMemo, useRef } from 'preact/hooks'
import type { Edge, Network } from '../../src/api/contract/network.ts'
import { useWidth } from '../state/use-width.ts'

interface Props {
  readonly network: Network
  /** The node whose pairs are shown strongly; null shows all alike. */
  readonly chosen: string | null
  readonly choose: (id: string | null) => void
}

interface Spot {
  readonly id: string
  x?: number
  y?: number
}

const STEPS = 300

/** A drawing has room for so many pairs and names, by its width; the list has all of them. */
const PAIRS = { wide: 60, narrow: 14 } as const
const NAMES = { wide: 26, narrow: 9 } as const
const NARROW = 600

/** Who speaks of whom. The same pairs are always laid out in the same way: the layout's chance has a fixed seed. */
export function Net({ network: all, chosen, choose }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const room = width < NARROW ? 'narrow' : 'wide'
  const network = useMemo(() => strongest(all, PAIRS[room], chosen), [all, room, chosen])
  const named = new Set(network.nodes.slice(0, NAMES[room]).map(({ id }) => id))
  const height = Math.max(380, Math.min(640, Math.round(width * 0.6)))
  const spots = useMemo(
    () => (width === 0 ? new Map<string, Spot>() : layOut(network, width, height)),
    [network, width, height],
  )
  const near = new Set(
    network.edges.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])),
  )
  const faint = (...ids: readonly string[]): boolean => chosen !== null && !ids.includes(chosen)
  return (
    <div ref={frame} class="net">
      {width > 0 && (
        <svg width={width} height={height}>
          <title>Who speaks of whom; the list below has the same</title>
          <defs>
            {(['accuses', 'denies', 'speaks-of', 'passes-on'] as const).map(kind => (
              <marker
                key={kind}
                id={`head-${kind}`}
                class={kind}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerUnits="userSpaceOnUse"
                markerWidth="9"
                markerHeight="9"
                orient="auto"
              >
                <path d="M0 0 8 4 0 8z" />
              </marker>
            ))}
          </defs>
          {network.edges.map(edge => (
            <path
              key={`${edge.from} ${edge.to} ${edge.kind}`}
              class={`edge ${edge.kind}${faint(edge.from, edge.to) ? ' faint' : ''}`}
              d={curve(spots.get(edge.from), spots.get(edge.to), edge)}
              stroke-width={1 + Math.log2(edge.statements)}
              marker-end={`url(#head-${edge.kind})`}
            />
          ))}
          {network.nodes.map(node => {
            const { x = 0, y = 0 } = spots.get(node.id) ?? {}
            const dim = chosen !== null && node.id !== chosen && !near.has(node.id)
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list below does the same by keyboard
              <g
                key={node.id}
                class={`node${dim ? ' faint' : ''}${node.id === chosen ? ' chosen' : ''}`}
                transform={`translate(${x},${y})`}
                onClick={() => choose(node.id === chosen ? null : node.id)}
              >
                <circle r={radius(node.statements)} />
                {named.has(node.id) || near.has(node.id) ? (
                  <text y={-radius(node.statements) - 4} text-anchor={anchor(x, width)}>
                    {short(node.name, width)}
                  </text>
                ) : (
                  <title>{node.name}</title>
                )}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}

/** The pairs with most statements, and all of the chosen one. */
function strongest(network: Network, most: number, chosen: string | null): Network {
  const edges = network.edges.filter(({ from, to }, i) => i < most || from === chosen || to === chosen)
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { ...network, edges, nodes: network.nodes.filter(({ id }) => ends.has(id)) }
}

const radius = (statements: number): number => 4 + Math.sqrt(statements)

const anchor = (x: number, width: number): 'start' | 'middle' | 'end' =>
  x < 70 ? 'start' : x > width - 70 ? 'end' : 'middle'

const short = (name: string, width: number): string => {
  const most = width < NARROW ? 16 : 28
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

function layOut(network: Network, width: number, height: number): ReadonlyMap<string, Spot> {
  const spots: Spot[] = network.nodes.map(({ id }) => ({ id }))
  const links = network.edges.map(({ from, to }) => ({ source: from, target: to }))
  const simulation = forceSimulation(spots)
    .force(
      'link',
      forceLink<Spot, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('charge', forceManyBody().strength(-220))
    .force('apart', forceCollide(26))
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.1))
    .stop()
  simulation.tick(STEPS)
  const within = (value: number, most: number): number => Math.max(28, Math.min(most - 28, value))
  return new Map(spots.map(({ id, x = 0, y = 0 }) => [id, { id, x: within(x, width), y: within(y, height) }]))
}

/** Bent to one side, so that the way there and the way back do not lie on each other. */
function curve(from: Spot | undefined, to: Spot | undefined, { kind }: Edge): string {
  const { x: x1 = 0, y: y1 = 0 } = from ?? {}
  const { x: x2 = 0, y: y2 = 0 } = to ?? {}
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
  const bend = kind === 'denies' ? 0.28 : 0.14
  const [cx, cy] = [(x1 + x2) / 2 - dy * length * bend, (y1 + y2) / 2 + dx * length * bend]
  return `M${x1 + dx * 6},${y1 + dy * 6} Q${cx},${cy} ${x2 - dx * 9},${y2 - dy * 9}`
}
