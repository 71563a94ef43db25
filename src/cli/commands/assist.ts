import type { AssistError, AssistSummary } from '../../pipeline/index.ts'
import {
  CommandError,
  type Context,
  EXIT,
  type ExitCode,
  withLedger,
  withWritableLedger,
} from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { Progress } from '../terminal/progress.ts'
import { wrap } from '../terminal/table.ts'
import { shortId } from '../views/view.ts'
import {
  type AddCommand,
  examples,
  type LedgerOption,
  ledgerOption,
  loadPipeline,
  wholeNumber,
} from './command.ts'

interface Options extends LedgerOption {
  readonly url?: string
  readonly model?: string
  readonly embeddingModel?: string
  readonly keyFromEnv?: string
  readonly limit: number
  readonly least: number
  readonly timeout: number
  readonly allowRemote?: boolean
  readonly refused?: boolean
}

const DEFAULT_LIMIT = 200
const DEFAULT_TIMEOUT_S = 120
const DEFAULT_LEAST = 0.8

export const addAssist: AddCommand = (program, context, done) => {
  program
    .command('assist')
    .summary('ask a language or embedding model of your own about what the rules leave open')
    .description(
      'Asks models of your own, at an OpenAI-compatible address on this machine: an embedding model, which statements of ' +
        'different articles may be one claim; a language model, what a denial or doubt answers that the rules found no answer ' +
        'to. What they say is stored as suggestions, marked with the model’s name; nothing is joined by it. No other command ' +
        'asks them.',
    )
    .addOption(ledgerOption())
    .option('--url <address>', 'of the server, as in http://127.0.0.1:8080/v1')
    .option('--model <name>', 'the language model')
    .option('--embedding-model <name>', 'the embedding model')
    .option('--key-from-env <variable>', 'the environment variable that holds the server’s key')
    .option(
      '--limit <number>',
      'questions to the language model at most; 0 for all',
      wholeNumber,
      DEFAULT_LIMIT,
    )
    .option('--least <cosine>', 'how near two embeddings must be, 0 to 1', share, DEFAULT_LEAST)
    .option('--timeout <seconds>', 'for one answer', wholeNumber, DEFAULT_TIMEOUT_S)
    .option('--allow-remote', 'the server may be another machine: text of your articles is sent to it')
    .option('--refused', 'ask nothing; list the answers that were kept and not taken, with reasons')
    .addHelpText(
      'after',
      examples(
        [
          'counterclaim assist --url http://127.0.0.1:8080/v1 --model qwen3',
          'asks 200 questions; again, and it goes on',
        ],
        [
          'counterclaim assist --url http://127.0.0.1:11434/v1 --embedding-model nomic-embed-text',
          'which statements of different articles may be one claim',
        ],
        ['counterclaim suggestions', 'what came of it; show CLAIM has it below the rules’ own'],
      ),
    )
    .action(async (options: Options) => {
      done(options.refused ? await listRefused(context, options) : await run(context, options))
    })
}

function share(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 1) return value
  throw new CommandError(EXIT.usage, `"${text}" is no number from 0 to 1`)
}

async function run(context: Context, options: Options): Promise<ExitCode> {
  const { output, signal, now } = context
  const { url, model = null, embeddingModel = null } = options
  if (url === undefined)
    throw new CommandError(
      EXIT.usage,
      'no --url is given',
      'It is off unless you name a server: http://127.0.0.1:8080/v1.',
    )
  if (model === null && embeddingModel === null)
    throw new CommandError(
      EXIT.usage,
      'no model is named',
      'Name one with --model, --embedding-model, or both.',
    )
  const { AssistError, assist, leavesMachine } = await loadPipeline()
  const progress = new Progress({
    write: output.writeError,
    terminal: output.terminal,
    now: () => performance.now(),
  })
  const allowRemote = options.allowRemote ?? false
  try {
    if (leavesMachine(url, allowRemote)) output.writeError(leaving(url))
    const summary = await withWritableLedger(context, options.ledger, false, store =>
      assist(store, {
        url,
        allowRemote,
        key: keyFrom(options.keyFromEnv),
        model,
        embeddingModel,
        limit: options.limit === 0 ? null : options.limit,
        least: options.least,
        timeoutMs: Math.max(1, options.timeout) * 1000,
        now,
        signal,
        onEvent: event => progress.onEvent(event),
      }),
    )
    progress.clear()
    output.write(told(summary, model !== null))
    if (summary.interrupted)
      output.writeError('stopped; what was answered is stored – run the same command to go on\n')
    return summary.interrupted ? EXIT.interrupted : summary.lost > 0 ? EXIT.found : EXIT.fine
  } catch (error) {
    progress.clear()
    if (!(error instanceof AssistError)) throw error
    throw explained(error)
  }
}

function explained({ kind, message, remedy }: AssistError): CommandError {
  const exit = kind === 'address' ? EXIT.usage : kind === 'interrupted' ? EXIT.interrupted : EXIT.found
  // What a server says ends up here: it must not act on the terminal, nor fill it.
  return new CommandError(exit, oneLine(message), remedy)
}

const leaving = (url: string): string =>
  `text of your articles leaves this machine: it goes to ${oneLine(new URL(url).host)}${url.startsWith('https:') ? '' : ', unencrypted'}\n`

/** The key itself on the command line would be in the shell's history and in every list of processes. */
function keyFrom(variable: string | undefined): string | null {
  if (variable === undefined) return null
  const key = process.env[variable]?.trim()
  if (!key) throw new CommandError(EXIT.usage, `the variable ${variable} is not set`)
  if (/[^\x21-\x7e]/.test(key)) throw new CommandError(EXIT.usage, `what ${variable} holds is no key`)
  return key
}

const n = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

function told(summary: AssistSummary, chat: boolean): string {
  const { embedded, answered, known, left, lost, suggestions, refused } = summary
  const asked = [
    embedded > 0 ? `${n(embedded, 'text')} embedded` : null,
    chat ? `${n(answered, 'question')} answered, ${known.toLocaleString('en')} known from before` : null,
    lost > 0 ? `${lost.toLocaleString('en')} without an answer` : null,
    left > 0 ? `${left.toLocaleString('en')} more to ask: run it again to go on` : null,
  ].filter(Boolean)
  const kinds = [
    n(suggestions.get('stance') ?? 0, 'stance'),
    `${n(suggestions.get('same-claim') ?? 0, 'pair')} that may be one claim`,
  ]
  const reasons = [...refused].map(([reason, count]) => `  ${count.toLocaleString('en')}: ${reason}\n`).sort()
  return [
    `${asked.join('; ') || 'nothing new to ask'}\n`,
    `suggested: ${kinds.join(', ')} (counterclaim suggestions)\n`,
    ...(reasons.length > 0 ? ['answers kept and not taken (--refused lists them):\n', ...reasons] : []),
  ].join('')
}

async function listRefused({ output }: Context, { ledger }: Options): Promise<ExitCode> {
  const { refusedAnswers } = await loadPipeline()
  const refused = await withLedger(ledger, refusedAnswers)
  if (refused.length === 0) output.writeError('no answer was refused\n')
  for (const { model, statement, other, reason, answer } of refused) {
    output.write(`${shortId(statement)} on ${shortId(other)}, by ${oneLine(model)}: ${reason}\n`)
    output.write(
      output.style('dim', wrap(oneLine(answer).slice(0, 400) || '(nothing)', output.columns, '    ')),
    )
  }
  return EXIT.fine
}
