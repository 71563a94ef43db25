import { describe, expect, it } from 'vitest'
import { DEFAULT_ATTRIBUTION } from '../../src/model/index.ts'
import { shippedGazetteer } from '../../src/pipeline/gazetteer.ts'
import { stageVersions } from '../../src/pipeline/index.ts'

describe('the shipped gazetteer', () => {
  it('is loaded once', () => {
    expect(shippedGazetteer()).toBe(shippedGazetteer())
  })

  it('is part of what an interpretation is a function of', () => {
    const { interpret } = stageVersions({ templates: null, attribution: DEFAULT_ATTRIBUTION, actors: [] })
    expect(interpret).toContain(shippedGazetteer().version)
  })
})
