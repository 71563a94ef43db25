import { basename, extname } from 'node:path'
import type { Attribution, Range } from '../../model/index.ts'
import { type AttributionOptions, addAttributionOptions, attributionChoice } from './attribution-options.ts'
import { type AddCommand, examples, loadPipeline } from './command.ts'
import { forEachReading } from './read.ts'

export const addAttribute: AddCommand = (program, context, done) => {
  addAttributionOptions(program.command('attribute'))
    .summary('find who said what in files, without a ledger')
    .description(
      'Prints one JSON line a file: its name without ending as id, and its attributions, each with source, cue and ' +
        'content as [start, end] pairs in UTF-16 units of the file’s text.',
    )
    .argument('<file...>', 'files, folders, globs, or -')
    .option(
      '--complete',
      'also what the rules add beside the model and inside contents, as the ledger has it',
    )
    .addHelpText(
      'after',
      examples(
        ['counterclaim attribute reports/*.txt > found.jsonl', 'one line a report'],
        ['counterclaim attribute report.txt --least-confidence 0.8', 'only what it is rather sure of'],
        ['counterclaim attribute report.txt --attribution rules', 'without the trained weights'],
      ),
    )
    .action(
      async (files: readonly string[], options: AttributionOptions & { readonly complete?: boolean }) => {
        const choice = attributionChoice(options)
        const { attributeArticle } = await loadPipeline()
        done(
          await forEachReading(context, files, ({ article }, uri) => {
            const attributions =
              article === null
                ? []
                : attributeArticle(article, { choice, complete: options.complete ?? false }).map(toPairs)
            return `${JSON.stringify({ id: basename(uri, extname(uri)), attributions })}\n`
          }),
        )
      },
    )
}

const pairs = (ranges: readonly Range[]): [number, number][] => ranges.map(({ start, end }) => [start, end])

const toPairs = ({ source, cue, content }: Attribution) => ({
  source: pairs(source),
  cue: pairs(cue),
  content: pairs(content),
})
