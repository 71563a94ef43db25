import type { Note, Reading } from '../../model/index.ts'
import { type Context, EXIT, type ExitCode } from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { type AddCommand, examples, loadPipeline } from './command.ts'

export const addRead: AddCommand = (program, context, done) => {
  program
    .command('read')
    .summary('show what would be read from files, without a ledger')
    .description(
      'Reads files and prints their article records as JSON Lines: text, blocks, metadata. Notes go to standard error.',
    )
    .argument('<file...>', 'files, folders, globs, or -')
    .addHelpText(
      'after',
      examples(['counterclaim read page.html | jq .blocks', 'shows what is taken for the article proper']),
    )
    .action(async (files: readonly string[]) => {
      done(
        await forEachReading(
          context,
          files,
          reading => reading.article && `${JSON.stringify(reading.article)}\n`,
        ),
      )
    })
}

/** Reads files one by one and prints a line for each; a file that gives none is told of, and shows in the exit code. */
export async function forEachReading(
  context: Context,
  files: readonly string[],
  line: (reading: Reading, uri: string) => string | null,
): Promise<ExitCode> {
  const { output } = context
  const { readFiles } = await loadPipeline()
  let missed = false
  const tell = ({ uri, reason, remedy }: Note): void =>
    output.writeError(`note: ${oneLine(`${uri ?? ''}: ${reason}${remedy ? ` – ${remedy}` : ''}`)}\n`)
  for await (const item of readFiles(files, { standardInput: context.standardInput })) {
    if (context.signal.aborted) return EXIT.interrupted
    if ('rule' in item) {
      missed = true
      tell(item)
      continue
    }
    item.reading.notes.forEach(tell)
    if (item.reading.article === null) missed = true
    const text = line(item.reading, item.uri)
    if (text !== null) output.write(text)
  }
  return missed ? EXIT.found : EXIT.fine
}
