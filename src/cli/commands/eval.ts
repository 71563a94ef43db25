import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CommandError, EXIT, type ExitCode } from '../context.ts'
import { type AddCommand, examples } from './command.ts'

/** The scorers' runner is part of the checkout, not of the installed package: the corpora are nobody's to ship. */
const RUNNER = fileURLToPath(new URL('../../../eval/run.ts', import.meta.url))

export const addEval: AddCommand = (program, _context, done) => {
  program
    .command('eval')
    .summary('score this version against annotated corpora')
    .description(
      'Prints every figure with gains and losses against the recorded ones. Needs a checkout, and the corpora.',
    )
    .requiredOption('--corpora <folder>', 'where the corpora lie')
    .option('--all', 'fail where a corpus is missing')
    .option('--update', 'record these figures as the baseline')
    .addHelpText('after', examples(['counterclaim eval --corpora ../shared', 'what npm run eval does']))
    .action(async ({ corpora, all, update }: { corpora: string; all?: boolean; update?: boolean }) => {
      if (!existsSync(RUNNER)) {
        throw new CommandError(
          EXIT.usage,
          'the scorers are not part of the installed package',
          'Run this in a checkout.',
        )
      }
      const flags = [...(all ? ['--all'] : []), ...(update ? ['--update'] : [])]
      done(await run(['--corpora', corpora, ...flags]))
    })
}

const run = (args: readonly string[]): Promise<ExitCode> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUNNER, ...args], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', code => resolve(code === 0 ? EXIT.fine : EXIT.found))
  })
