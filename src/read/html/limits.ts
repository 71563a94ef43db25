/** Elements nested deeper than this are laid beside their parent, as browsers do: a recursion over the tree stays shallow. */
export const MAX_DEPTH = 256

/** Nodes of one page that are kept, elements and texts together; a long live blog has some 30,000. */
export const MAX_NODES = 400_000

/** Characters of text of one page that are kept: four times a long novel. */
export const MAX_TEXT = 8_000_000

/** Nodes up to which the scoring of bodies runs; it walks the page many times, so that larger ones go by paragraphs. */
export const MAX_SCORED_NODES = 30_000

/** Characters of text up to which it runs: ten times the longest report. */
export const MAX_SCORED_TEXT = 1_000_000

/** Elements around a line that rules look at: an article's own markup is some ten deep. */
export const MAX_PATH = 32

/** Characters of one attribute that are kept: classes and dates are shorter, what is longer is data or an attack. */
export const MAX_ATTRIBUTE = 2_048

/** Attributes of one element that are looked at. */
export const MAX_ATTRIBUTES = 64

/** Characters of structured data (JSON-LD) of one page that are parsed. */
export const MAX_JSON_LD = 2_000_000

/** Characters handed to the parser at a time, so that it can be stopped. */
export const CHUNK = 65_536
