import type { Command } from 'commander'
import type { SearchHit } from '../../store/index.ts'
import { EXIT, withLedger } from '../context.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine, printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { shortId } from '../views/view.ts'
import { type AddCommand, examples, type LedgerOption, ledgerOption, wholeNumber } from './command.ts'

interface Options extends LedgerOption {
  readonly limit: number
  readonly json?: boolean
}

/** As many as one reads through; whoever wants all says so. */
const DEFAULT_LIMIT = 20
/** No ledger has as many articles. */
const NO_LIMIT = 2 ** 31

export const addSearch: AddCommand = (program, context, done) => {
  program
    .command('search')
    .summary('search the words of all articles, whatever their language')
    .description('Finds articles with all of these words; words in "quotation marks" stand together.')
    .argument('<words...>', 'what to look for')
    .addOption(ledgerOption())
    .option('--limit <number>', 'hits at most; 0 for all', wholeNumber, DEFAULT_LIMIT)
    .option('--json', 'one JSON object a line, all of them unless --limit is given')
    .addHelpText(
      'after',
      examples(
        ['counterclaim search corridor wounded', 'both words'],
        ['counterclaim search \'"regular troops"\'', 'the two words together'],
      ),
    )
    .action(async (words: readonly string[], { ledger, limit, json = false }: Options, self: Command) => {
      const all = limit === 0 || (json && self.getOptionValueSource('limit') === 'default')
      const most = all ? NO_LIMIT : limit
      // One more tells whether there are more.
      const hits = await withLedger(ledger, store => store.search(words.join(' '), most + 1))
      for (const hit of hits.slice(0, most)) {
        context.output.write(json ? `${JSON.stringify(hit)}\n` : shown(hit, context.output))
      }
      if (hits.length === 0) context.output.writeError(`nothing with ${oneLine(words.join(' '))}\n`)
      if (hits.length > most && !json)
        context.output.writeError(`the first ${most.toLocaleString('en')}; --limit 0 shows all\n`)
      done(hits.length === 0 ? EXIT.found : EXIT.fine)
    })
}

function shown(hit: SearchHit, output: Output): string {
  const where = [
    hit.published?.slice(0, 10) ?? 'undated',
    hit.outlet ?? 'unknown outlet',
    shortId(hit.article),
  ]
  const title = output.style('bold', oneLine(hit.title ?? hit.uri))
  return `${title}\n${output.style('dim', where.map(oneLine).join(' · '))}\n${wrap(marked(hit, output), output.columns, '  ')}\n`
}

function marked({ snippet, matches }: SearchHit, output: Output): string {
  const mark = (text: string): string =>
    output.terminal ? output.style(['bold', 'underline'], text) : `*${text}*`
  let text = ''
  let at = 0
  for (const { start, end } of matches) {
    text += printable(snippet.slice(at, start)) + mark(printable(snippet.slice(start, end)))
    at = end
  }
  return (text + printable(snippet.slice(at))).replace(/\s+/g, ' ').trim()
}
