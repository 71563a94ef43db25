import type { GivenMetadata } from '../../model/index.ts'
import type { IngestSummary, Manifest } from '../../pipeline/index.ts'
import { CommandError, type Context, EXIT, type ExitCode, withWritableLedger } from '../context.ts'
import { memoryKeeper } from '../memory.ts'
import { oneLine } from '../terminal/printable.ts'
import { Progress } from '../terminal/progress.ts'
import { ACTORS_FILE_HELP, type ActorsOption, addActorsOption, ownActors } from './actors-option.ts'
import { type AttributionOptions, addAttributionOptions, attributionChoice } from './attribution-options.ts'
import {
  type AddCommand,
  examples,
  isoDate,
  type LedgerOption,
  ledgerOption,
  loadPipeline,
} from './command.ts'

interface Options extends LedgerOption, AttributionOptions, ActorsOption {
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
  readonly title?: string
  readonly agency?: string
  readonly manifest?: string
  readonly rehash?: boolean
  readonly printStored?: boolean
}

export const addIngest: AddCommand = (program, context, done) => {
  addActorsOption(addAttributionOptions(program.command('ingest')))
    .summary('read files into the ledger, and analyse what is new')
    .description(
      'Reads text, Markdown and HTML into the ledger: files, folders, globs, or - for standard input. What is already ' +
        'there is recognised, so that it can be run again over a growing folder, and after an interruption.',
    )
    .argument('<path...>', 'files, folders, globs, or -')
    .addOption(ledgerOption())
    .option('--outlet <name>', 'the outlet, where the page does not say')
    .option('--published <date>', 'the date of publication, where the page does not say')
    .option('--url <url>', 'where the page came from')
    .option('--language <code>', 'its language, as in "en" or "es"')
    .option('--title <words>', 'its title')
    .option('--agency <name>', 'the wire agency whose copy it is')
    .option(
      '--manifest <csv>',
      'a table with the columns file, title, outlet, agency, published, url, language',
    )
    .option('--rehash', 'read every file’s bytes, even where size and time of change say it is known')
    .option('--print-stored', 'print id and path of each new article once it is stored for good')
    .addHelpText(
      'after',
      examples(
        ['counterclaim ingest reports/', 'takes in every text, Markdown and HTML file below the folder'],
        [
          'counterclaim ingest "saved/**/*.html" --outlet "Morning Herald"',
          'names the outlet where the pages do not',
        ],
        [
          'pbpaste | counterclaim ingest - --published 2031-05-03',
          'reads a text that was copied from a page',
        ],
      ) +
        ACTORS_FILE_HELP +
        '\nA file NAME.meta.json beside a file, or a manifest.csv in its folder, says what the page does not.\n' +
        'Exit code: 0; 1 where what was named – a path, -, the table of --manifest or a row of it – could not be read;\n' +
        '130 where it was interrupted.\n',
    )
    .action(async (paths: readonly string[], options: Options) => {
      done(await run(context, paths, options))
    })
}

async function run(context: Context, paths: readonly string[], options: Options): Promise<ExitCode> {
  const { output, signal, now, tool } = context
  const { ingest } = await loadPipeline()
  const attribution = attributionChoice(options)
  // Before the ledger is opened, let alone made: what is said of the files would be lost.
  const actors = await ownActors(options)
  const said = { given: given(options), ...(await manifestOf(options)) }
  const progress = new Progress({
    write: output.writeError,
    terminal: output.terminal,
    now: () => performance.now(),
  })
  const keepMemory = memoryKeeper()
  const started = performance.now()
  let unreadable = false
  const summary = await withWritableLedger(context, options.ledger, true, async store => {
    const settings = {
      ...said,
      standardInput: context.standardInput,
      ...(attribution === undefined ? {} : { attribution }),
      ...(actors === undefined ? {} : { actors }),
      rehash: options.rehash ?? false,
      signal,
      now,
      tool,
      onEvent: (event: Parameters<Progress['onEvent']>[0]) => {
        if (event.kind === 'note') {
          unreadable ||= event.named
          progress.clear()
          const { uri, reason, remedy } = event.note
          output.writeError(`note: ${oneLine(`${uri ?? ''}: ${reason}${remedy ? ` – ${remedy}` : ''}`)}\n`)
        } else if (event.kind === 'stored') {
          if (options.printStored) output.write(`${event.article}\t${oneLine(event.uri)}\n`)
        } else {
          keepMemory()
          progress.onEvent(event)
        }
      },
    }
    return ingest(store, paths, settings)
  })
  progress.clear()
  output.writeError(told(summary, (performance.now() - started) / 1000, options.ledger))
  if (summary.interrupted) return EXIT.interrupted
  return unreadable ? EXIT.found : EXIT.fine
}

async function manifestOf({ manifest }: Options): Promise<{ readonly manifest?: Manifest }> {
  if (manifest === undefined) return {}
  const { ManifestError, openManifest } = await loadPipeline()
  try {
    return { manifest: await openManifest(manifest) }
  } catch (error) {
    if (error instanceof ManifestError) throw new CommandError(EXIT.found, error.message, error.remedy)
    throw error
  }
}

function given({ outlet, published, url, language, title, agency }: Options): GivenMetadata {
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published: isoDate(published) }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    ...(agency === undefined ? {} : { agency }),
  }
}

function told(summary: IngestSummary, seconds: number, ledger: string): string {
  const n = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}`
  const parts = [n(summary.added, 'new'), n(summary.known, 'known')]
  if (summary.noted > 0) parts.push(n(summary.noted, 'without an article'))
  if (summary.purged > 0) parts.push(n(summary.purged, 'purged earlier and left out'))
  if (summary.notes > 0) parts.push(n(summary.notes, summary.notes === 1 ? 'note' : 'notes'))
  const line = `${n(summary.files, summary.files === 1 ? 'file' : 'files')} in ${seconds.toFixed(1)} s: ${parts.join(', ')}\n`
  if (summary.interrupted)
    return `${line}stopped; what was read is stored in ${ledger} – run the same command to go on\n`
  return line
}
