/** On every record that a machine made: its rules or models, and a calibrated confidence, 0 to 1. */
export interface Made {
  readonly by: readonly string[]
  readonly confidence: number
}
