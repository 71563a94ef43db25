/** What one of a unit is in the base unit of its kind. Money and percentages are not converted: rates and bases change. */
export const MEASURES: ReadonlyMap<string, { readonly kind: string; readonly factor: number }> = new Map([
  ['km', { kind: 'length', factor: 1000 }],
  ['mile', { kind: 'length', factor: 1609.344 }],
  ['m', { kind: 'length', factor: 1 }],
  ['foot', { kind: 'length', factor: 0.3048 }],
  ['km2', { kind: 'area', factor: 1e6 }],
  ['sq mi', { kind: 'area', factor: 2.589988e6 }],
  ['ha', { kind: 'area', factor: 1e4 }],
  ['acre', { kind: 'area', factor: 4046.856 }],
  ['ton', { kind: 'mass', factor: 1000 }],
  ['tonne', { kind: 'mass', factor: 1000 }],
  ['kg', { kind: 'mass', factor: 1 }],
  ['pound', { kind: 'mass', factor: 0.45359237 }],
])
