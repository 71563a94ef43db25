/** Stands in `by` of what the rules add to the model's attributions: they may stand inside another's content. */
export const BESIDE_MODEL = 'attribute.beside-model'
