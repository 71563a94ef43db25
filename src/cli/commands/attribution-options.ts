import { type Command, Option } from 'commander'
import type { AttributionChoice, AttributionEngine } from '../../model/index.ts'
import { CommandError, EXIT } from '../context.ts'

export interface AttributionOptions {
  readonly attribution?: AttributionEngine
  readonly leastConfidence?: number
}

/** What finds who said what, and how sure it has to be; the same for every command that attributes. */
export const addAttributionOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--attribution <engine>',
        'what finds who said what: the trained model (its weights are for non-commercial use) or the rules alone',
      ).choices(['model', 'rules']),
    )
    .addOption(
      new Option(
        '--least-confidence <share>',
        'leave out what the model is less sure of, 0 to 1: higher is more precise, lower finds more',
      ).argParser(share),
    )

/** What was asked for; undefined where nothing was, so that a ledger stays as it is. */
export function attributionChoice(options: AttributionOptions): AttributionChoice | undefined {
  const { attribution, leastConfidence } = options
  if (attribution === undefined && leastConfidence === undefined) return undefined
  if (attribution === 'rules' && leastConfidence !== undefined)
    throw new CommandError(
      EXIT.usage,
      '--least-confidence is for the model',
      'The rules of a kind are all equally sure: leave it out.',
    )
  return { engine: attribution ?? 'model', least: leastConfidence ?? null }
}

function share(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 1) return value
  throw new CommandError(EXIT.usage, `"${text}" is no confidence`, 'Give a number from 0 to 1, such as 0.7.')
}
