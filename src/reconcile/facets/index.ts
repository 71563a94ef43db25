import type { Dossier, FacetTrace } from '../../model/index.ts'
import { traceAgreements } from './trace-agreements.ts'
import { traceControls } from './trace-controls.ts'
import { traceFigures } from './trace-figures.ts'

export { LINK_WINDOW, type LinkTo, linkForward } from './link-forward.ts'

/** Moves with every change that can alter a trace or a link. */
export const FACETS_VERSION = '1'

/** What of an article's figures, lines of control and agreements is compared with other articles. Pure, of this article alone. */
export const tracesOf = (dossier: Dossier): readonly FacetTrace[] => [
  ...traceFigures(dossier),
  ...traceControls(dossier),
  ...traceAgreements(dossier),
]
