import type { Edge, Network } from '../../src/api/contract/network.ts'
import { Net } from '../charts/net.tsx'
import { Answered } from '../components/asked.tsx'
import { Nothing } from '../components/nothing.tsx'
import { taken, views } from '../state/client.ts'
import { filters, href } from '../state/filters.ts'
import { params, setParams } from '../state/location.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, plain } from '../words.ts'
import '../styles/network.css'

const KINDS = ['accuses', 'denies', 'speaks-of', 'passes-on'] as const

/** Who speaks of, accuses and denies whom, and who passes on whose words. */
export function NetworkPage() {
  useTitle('Network')
  const query = { ...filters.value }
  const asked = useAnswer(JSON.stringify(query), () => taken(views.network.$get({ query })))
  return (
    <>
      <h1>Who speaks of whom</h1>
      <Answered asked={asked}>
        {network =>
          network.edges.length === 0 ? (
            <Nothing what="pair">No statement in this ledger is known to be about somebody else.</Nothing>
          ) : (
            <Shown network={network} />
          )
        }
      </Answered>
    </>
  )
}

function Shown({ network }: { readonly network: Network }) {
  const hidden = new Set(params.value.get('without')?.split(' ') ?? [])
  const wanted = params.value.get('of')
  const chosen = network.nodes.some(({ id }) => id === wanted) ? wanted : null
  const edges = network.edges.filter(({ kind }) => !hidden.has(kind))
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const shown = { ...network, edges, nodes: network.nodes.filter(({ id }) => ends.has(id)) }
  const toggle = (kind: Edge['kind']): void => {
    const now = new Set(hidden)
    if (!now.delete(kind)) now.add(kind)
    setParams({ without: [...now].join(' ') || null })
  }
  return (
    <>
      <fieldset class="kinds">
        <legend class="facts">Shown</legend>
        {KINDS.map(kind => (
          <label key={kind} class={kind}>
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} /> {plain(kind)}
          </label>
        ))}
      </fieldset>
      <Net network={shown} chosen={chosen} choose={of => setParams({ of })} />
      {network.left > 0 && (
        <p class="facts">{counted(network.left, 'pair')} with fewer statements left out.</p>
      )}
      <h2>{chosen === null ? 'The same as a list' : 'Of the one that is chosen'}</h2>
      {chosen !== null && (
        <p>
          <button type="button" onClick={() => setParams({ of: null })}>
            Show all
          </button>
        </p>
      )}
      <Table network={shown} chosen={chosen} />
    </>
  )
}

function Table({ network, chosen }: { readonly network: Network; readonly chosen: string | null }) {
  const byId = new Map(network.nodes.map(node => [node.id, node]))
  const edges = network.edges.filter(({ from, to }) => chosen === null || from === chosen || to === chosen)
  const name = (id: string) => {
    const node = byId.get(id)
    return (
      <button
        type="button"
        class="link"
        aria-pressed={id === chosen}
        onClick={() => setParams({ of: id === chosen ? null : id })}
      >
        {node?.name ?? id}
      </button>
    )
  }
  return (
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Does what</th>
          <th scope="col">Of whom</th>
          <th scope="col">Statements</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ from, to, kind, statements }) => (
          <tr key={`${from} ${to} ${kind}`}>
            <td>{name(from)}</td>
            <td class={kind}>{plain(kind)}</td>
            <td>{name(to)}</td>
            <td>
              {byId.get(from)?.actor ? (
                <a href={href(`/actors/${from}`, ACT_OF[kind] ? { act: ACT_OF[kind] } : {})}>{statements}</a>
              ) : (
                statements
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const ACT_OF: Partial<Readonly<Record<Edge['kind'], string>>> = { accuses: 'accuse', denies: 'deny' }
