import { Command } from 'commander'
import { addAssist } from './commands/assist.ts'
import { addAttribute } from './commands/attribute.ts'
import { addPurge, addReanalyse, addTemplates, addVerify } from './commands/care.ts'
import type { AddCommand } from './commands/command.ts'
import { addApart, addTogether, addUndo } from './commands/decide.ts'
import { addDemo, addDigest } from './commands/digest.ts'
import { addEval } from './commands/eval.ts'
import { addExport } from './commands/export.ts'
import { addIngest } from './commands/ingest.ts'
import { addList } from './commands/list.ts'
import { addRead } from './commands/read.ts'
import { addReviewCommand } from './commands/review.ts'
import { addReviews } from './commands/reviews.ts'
import { addSearch } from './commands/search.ts'
import { addServe } from './commands/serve.ts'
import { addShow } from './commands/show.ts'
import { type Context, EXIT, type ExitCode } from './context.ts'
import { printable } from './terminal/printable.ts'
import { VIEWS } from './views/index.ts'

/** Every command, under the heading that `--help` shows it by. */
const COMMANDS: readonly (readonly [heading: string, commands: readonly AddCommand[]])[] = [
  ['Begin', [addDemo, addIngest]],
  [
    'Read the ledger',
    [addDigest, ...VIEWS.map(view => addList(view as Parameters<typeof addList>[0])), addShow, addSearch],
  ],
  ['Hand it on', [addServe, addExport]],
  ['Correct it', [addReviewCommand, addApart, addTogether, addUndo, addReviews]],
  ['Take care of it', [addVerify, addReanalyse, addTemplates, addPurge]],
  ['Ask a model of your own', [addAssist]],
  ['Single files, without a ledger', [addRead, addAttribute]],
  ['Measure', [addEval]],
]

const INTRODUCTION = `Counterclaim reads what was reported about a conflict and keeps a ledger of what is claimed:
who said what, through whom, who denies it – every line pinned to the exact words of an untouched
original. It never says what is true.`

const AFTERWORD = `
Start here:
  $ counterclaim demo                      an invented conflict, read and laid out
  $ counterclaim ingest reports/           your own files: text, Markdown, HTML
  $ counterclaim digest                    the disputes, and who stands where
  $ counterclaim show di-2f19              one of them, in everybody’s own words
  $ counterclaim serve                     the same in a browser

Exit codes: 0 fine; 1 something was found wrong or not found; 2 wrong usage; 3 the ledger is missing,
held by someone else, damaged, full or of a newer version; 130 interrupted.
`

/** @returns what runs the program on arguments and says how it ended. */
export function buildProgram(
  context: Context,
  version: string,
): (args: readonly string[]) => Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine
  const program = new Command('counterclaim')
    .description(INTRODUCTION)
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'show what a command does, with examples')
    .option('--no-color', 'no colour, whatever the terminal can do')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: context.output.write,
      writeErr: context.output.writeError,
      // Commander repeats the arguments that it does not know.
      outputError: (message, write) => write(printable(message)),
      getOutHelpWidth: () => context.output.columns,
      getErrHelpWidth: () => context.output.columns,
    })
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', AFTERWORD)
  for (const [heading, commands] of COMMANDS) {
    program.commandsGroup(`${heading}:`)
    for (const add of commands) {
      add(program, context, ended => {
        exit = ended
      })
    }
  }
  return async args => {
    if (args.length === 0) {
      program.outputHelp()
      return EXIT.fine
    }
    await program.parseAsync([...args], { from: 'user' })
    return exit
  }
}
