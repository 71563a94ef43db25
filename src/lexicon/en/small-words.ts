/** Words that carry no matter of their own: left out when contents are compared. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those such and or but nor so yet if then than as of in on at by for from with without to into onto over under about after before since until during between among against through across along around near off out up down',
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must need ought',
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what when where why how there here',
    'not no never none neither also only just even still again too very much many more most some any all both each every other another own same',
    'east eastern west western north northern south southern southeast southeastern country countries',
    'mr mrs ms dr said says say saying told tell s t n re ve ll d m',
  ]
    .join(' ')
    .split(' '),
)

/** Words that begin sentences with a capital and are no part of a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  [
    'the a an this that these those his her its their our my your he she it we they i you who what when where why how there here',
    'in on at by for from with without to into over under about after before since until during between among against through across along as of off out up down near following despite according because while although though if unless once whether however meanwhile moreover later earlier also still yet but and or nor so then thus both either neither not no some many most several few all any each every other another such one two three four five six seven eight nine ten dozens hundreds thousands only even just now today yesterday tomorrow tonight',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    'asked citing speaking responding reached honestly last next early late more less let please yes never nobody nothing everybody everyone somebody someone',
  ]
    .join(' ')
    .split(' '),
)
