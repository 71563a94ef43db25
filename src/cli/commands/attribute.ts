import { basename, extname } from 'node:path'
import { Option } from 'commander'
import type { Attribution, Range } from '../../model/index.ts'
import { type AddCommand, examples, loadPipeline } from './command.ts'
import { forEachReading } from './read.ts'

export const addAttribute: AddCommand = (program, context, done) => {
  program
    .command('attribute')
    .summary('find who said what in files, without a ledger')
    .description(
      'Prints one JSON line a file: its name without ending as id, and its attributions, each with source, cue and ' +
        'content as [start, end] pairs in UTF-16 units of the file’s text.',
    )
    .argument('<file...>', 'files, folders, globs, or -')
    .addOption(new Option('--attribution <engine>', 'what finds them').choices(['rules']).default('rules'))
    .addHelpText(
      'after',
      examples(['counterclaim attribute reports/*.txt > found.jsonl', 'one line a report']),
    )
    .action(async (files: readonly string[]) => {
      const { attributeArticle } = await loadPipeline()
      done(
        await forEachReading(context, files, ({ article }, uri) => {
          const attributions = article === null ? [] : attributeArticle(article).map(toPairs)
          return `${JSON.stringify({ id: basename(uri, extname(uri)), attributions })}\n`
        }),
      )
    })
}

const pairs = (ranges: readonly Range[]): [number, number][] => ranges.map(({ start, end }) => [start, end])

const toPairs = ({ source, cue, content }: Attribution) => ({
  source: pairs(source),
  cue: pairs(cue),
  content: pairs(content),
})
