/** What a name may stand for. A quarter is a part of a town; an area is land, water or part of the world without an office. */
export type PlaceKind = 'country' | 'region' | 'district' | 'town' | 'quarter' | 'area' | 'point'

/** One place that a name may mean. */
export interface Known {
  readonly name: string
  /** ISO 3166-1 alpha-2; null for seas and parts of the world, and where several states claim it. */
  readonly country: string | null
  /** Those states, and whoever rules it without being recognised left out. */
  readonly claimants?: readonly string[]
  /** The first-level region that it lies in, or is: "US.KY". */
  readonly region: string | null
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  /** 0 to 15, a step for each doubling of inhabitants from 500 up; 0 too where nobody counted. */
  readonly size: number
  /** The seat of a state's or of a first-level region's government. */
  readonly seat: 'state' | 'region' | null
  /** Whether the name asked for is its chief one, letter by letter but for marks; else another name, or another spelling. */
  readonly chief: boolean
  /** A row of our own has it, by itself or for this spelling. */
  readonly ours: boolean
}
