/** What ministers, secretaries and chiefs are of: behind "Minister of" these are no part of the name that follows. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'affairs duties defence defense security interior information justice finance health education energy transport works lands ' +
    'petroleum agriculture tourism culture trade commerce industry labour labor water environment planning aviation police women ' +
    'youth sports state staff treasury communications communication technology science housing immigration intelligence emergencies ' +
    'development cooperation integration resources reconciliation relations reform protocol operations war peace'
  ).split(' '),
)
