import type { ReviewInput } from '../../pipeline/reviews.ts'
import type { Store } from '../../store/index.ts'
import { CommandError, type Context, EXIT } from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { besideText, deedOf } from '../views/describe-reviews.ts'
import { shortId } from '../views/view.ts'
import { type AddCommand, examples } from './command.ts'
import { findRecord } from './find-record.ts'
import { type ActivityOptions, activityOf, addActivityOptions, REVIEW_RULES, reviewing } from './reviewing.ts'

interface Options extends ActivityOptions {
  readonly accept?: boolean
  readonly reject?: boolean
  readonly correct?: readonly string[]
  readonly field?: string
}

/** What can be corrected, by type of record; a test holds it against the fields themselves. */
export const FIELDS_HELP: Readonly<Record<string, string>> = {
  statement: 'speaker, addressee, act, channel, manner, said, anonymous, source, cue, content',
  article: 'title, outlet, agency, author, url, published, language',
  claim: 'text, stance',
  dispute: 'question, status',
  actor: 'name, kind, role',
  place: 'name, country, lat, lon',
  agreement: 'name, date, place',
  figure: 'counts, value, low, high, unit, voice',
  control: 'holder, place, action, date',
  offer: 'kind, from, to',
}

const fieldsHelp = (): string =>
  `\nFields:\n${Object.entries(FIELDS_HELP)
    .map(([type, fields]) => `  ${type.padEnd(11)}${fields}`)
    .join('\n')}
An empty value says that it is not known. speaker, addressee, holder, from and to take a name or an actor’s id; source, cue
and content take characters of the article, as in 120-180 or 120-180,200-210; stance takes STATEMENT:STANCE.
`

export const addReviewCommand: AddCommand = (program, context, done) => {
  addActivityOptions(
    program
      .command('review')
      .summary('say that a record is right, wrong, or should say something else')
      .description('Accepts or rejects a record, or corrects fields of it, with a reason.')
      .argument('<record>', 'its id, or the first characters of it')
      .option('--accept', 'it is right')
      .option('--reject', 'it is wrong; asks for --reason')
      .option(
        '--correct <field=value>',
        'the field should say this; may be given several times; asks for --reason',
        (text: string, before: readonly string[] = []) => [...before, text],
      )
      .option('--field <field>', 'with --accept or --reject: this field alone'),
  )
    .addHelpText(
      'after',
      examples(
        ['counterclaim review st-81c0 --accept', 'the statement is right as it stands'],
        [
          'counterclaim review st-81c0 --correct act=deny --correct "speaker=Ilin Tarsk" --reason "he says no"',
          'two fields of a statement',
        ],
        [
          'counterclaim review ar-41f0 --correct published=2031-05-03 --reason "dated in print"',
          'the date of an article',
        ],
        [
          'counterclaim review cl-0b41 --correct stance=st-81c0:deny --reason "of this claim"',
          'what a statement does with a claim',
        ],
      ) +
        fieldsHelp() +
        REVIEW_RULES,
    )
    .action(async (prefix: string, options: Options) => {
      const text = await reviewing(context, options.ledger, store => run(store, prefix, options, context))
      context.output.write(text)
      done(EXIT.fine)
    })
}

async function run(store: Store, prefix: string, options: Options, context: Context): Promise<string> {
  const { addReviews, standingOf } = await import('../../pipeline/reviews/light.ts')
  const asked = inputsOf(options)
  const record = await findRecord(store, prefix)
  const { expected, ...activity } = activityOf(context, options)
  const added = await addReviews(
    store,
    asked.map((one, i) => ({
      ...activity,
      record: record.id,
      ...one,
      // The second follows the first.
      ...(i > 0 || expected === undefined ? {} : { expected }),
    })),
  )
  const { corrections } = await standingOf(store, record)
  return added
    .map(review => {
      const values = corrections.find(correction => correction.review.id === review.id)
      const beside = values ? ` – ${besideText(values.machine, values.person)}` : ''
      const line = `${shortId(review.id)}  ${review.reviewer} ${deedOf(review)}${beside}`
      return wrap(oneLine(line), context.output.columns)
    })
    .join('')
}

type Asked = Pick<ReviewInput, 'decision' | 'field' | 'value'>

function inputsOf({ accept, reject, correct = [], field }: Options): readonly Asked[] {
  const ways = [accept === true, reject === true, correct.length > 0].filter(Boolean).length
  if (ways !== 1)
    throw new CommandError(
      EXIT.usage,
      ways === 0 ? 'the review says nothing' : 'the review says more than one thing',
      'Give one of --accept, --reject and --correct FIELD=VALUE.',
    )
  if (correct.length > 0) return correct.map(correctionOf)
  return [{ decision: accept ? 'accept' : 'reject', field: field ?? null }]
}

function correctionOf(text: string): Asked {
  const at = text.indexOf('=')
  if (at <= 0)
    throw new CommandError(
      EXIT.usage,
      `“${oneLine(text)}” is no correction`,
      'Write FIELD=VALUE, as in act=deny; review --help lists the fields.',
    )
  return { decision: 'correct', field: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }
}
