import { type BoundaryRule, isUpper } from '../gap.ts'

/** In posts and comments a face stands where the full stop would. */
export const breakAtEmoticon: BoundaryRule = ({ stop, next }) =>
  /^(?:[:;=]['’]?-?[()DP]|<3)$/u.test(stop) ? isUpper(next) : null
