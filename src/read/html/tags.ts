const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never shown, or shown as something other than running text: the reader drops them with all they hold. */
export const UNSEEN_TAGS = set(
  'script style noscript template svg math iframe object embed canvas audio video applet map select datalist textarea frameset noframes noembed',
)

/** A line ends before and after these. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul',
)

/** An empty line stands before and after these, as a browser's margins have it. */
export const MARGIN_TAGS = set(
  'article aside blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr main ol p pre section table ul',
)

/** Tags whose content the tokenizer takes as raw text: they are never flattened, or their text would turn visible. */
export const RAW_TAGS = set('script style title textarea xmp iframe noembed noframes plaintext')

/** The attributes that any rule of this folder looks at. */
export const KEPT_ATTRIBUTES = set(
  'id class role rel itemprop itemtype property name content http-equiv href lang xml:lang style hidden type datetime title aria-hidden aria-label aria-modal',
)
