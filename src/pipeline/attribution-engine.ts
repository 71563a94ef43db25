import { readFileSync } from 'node:fs'
import {
  ATTRIBUTE_VERSION,
  type AttributeOptions,
  type AttributionModel,
  openAttributionModel,
} from '../attribute/index.ts'
import { type AttributionChoice, DEFAULT_ATTRIBUTION } from '../model/index.ts'

/** The weights that come with the package; the folder lies beside src/ and dist/ alike. */
const WEIGHTS = new URL('../../models/attribution/weights.bin', import.meta.url)

/** What finds attributions, ready to run, and the name under which its results are known. */
export interface AttributionEngineReady {
  readonly version: string
  readonly options: AttributeOptions
}

let shipped: AttributionModel | null = null

/**
 * Loads the weights at the first call, and keeps them.
 * @throws {Error} where the weights are missing or broken.
 */
export function attributionEngine({
  engine,
  least,
}: AttributionChoice = DEFAULT_ATTRIBUTION): AttributionEngineReady {
  if (engine === 'rules') return { version: `${ATTRIBUTE_VERSION} rules`, options: {} }
  shipped ??= openShipped()
  const asked = least === null ? '' : ` least ${least}`
  return {
    version: `${ATTRIBUTE_VERSION} model ${shipped.weights.version}${asked}`,
    options: { model: shipped, least: least ?? undefined },
  }
}

function openShipped(): AttributionModel {
  try {
    return openAttributionModel(readFileSync(WEIGHTS))
  } catch (cause) {
    throw new Error(
      'the weights of the attribution model, models/attribution/weights.bin, are missing or broken: ' +
        'install the package anew, or work with --attribution rules',
      { cause },
    )
  }
}
