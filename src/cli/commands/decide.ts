import type { Command } from 'commander'
import { type Context, EXIT, type ExitCode } from '../context.ts'
import { oneLine } from '../terminal/printable.ts'
import { deedOf } from '../views/describe-reviews.ts'
import { shortId } from '../views/view.ts'
import { type AddCommand, examples } from './command.ts'
import { findNamed, findRecord } from './find-record.ts'
import { type ActivityOptions, activityOf, addActivityOptions, REVIEW_RULES, reviewing } from './reviewing.ts'

const WHAT =
  'Two articles (one text reprinted), two actors, two claims or two disputes; a claim and a statement that is put into it ' +
  'or taken out of it; a dispute and a claim of it. The groups that it touches are reconciled at once; what the machine finds later ' +
  'obeys it as well. To undo it brings back what was there before.'

export const addApart: AddCommand = (program, context, done) => {
  const command = program
    .command('apart')
    .summary('say that two records are not one, whatever the machine finds')
    .description(`Takes two records apart. ${WHAT}`)
  addPair(command, context, done, 'apart').addHelpText(
    'after',
    examples(
      ['counterclaim apart ar-41f0 ar-93c2 --reason "two reporters"', 'one is no reprint of the other'],
      [
        'counterclaim apart cl-0b41 st-81c0 --reason "speaks of another bridge"',
        'takes a statement out of a claim',
      ],
    ) + REVIEW_RULES,
  )
}

export const addTogether: AddCommand = (program, context, done) => {
  const command = program
    .command('together')
    .summary('say that two records are one, whatever the machine finds')
    .description(`Puts two records together. ${WHAT}`)
  addPair(command, context, done, 'together').addHelpText(
    'after',
    examples(
      ['counterclaim together cl-0b41 cl-7fb7 --reason "the same shelling"', 'two claims become one'],
      ['counterclaim together act-19aa act-b02c --reason "two spellings"', 'two actors become one'],
    ) + REVIEW_RULES,
  )
}

function addPair(
  command: Command,
  context: Context,
  done: (exit: ExitCode) => void,
  kind: 'apart' | 'together',
): Command {
  command.argument('<a>', 'an id, or the first characters of it').argument('<b>', 'the other one')
  return addActivityOptions(command).action(async (a: string, b: string, options: ActivityOptions) => {
    const review = await reviewing(context, options.ledger, async store => {
      const { decide } = await import('../../pipeline/reviews.ts')
      const first = await findNamed(store, a)
      const second = await findNamed(store, b)
      const activity = activityOf(context, options)
      return decide(store, { ...activity, kind, a: first.id, b: second.id }, { signal: context.signal })
    })
    context.output.write(oneLine(`${shortId(review.id)}  ${review.reviewer} ${deedOf(review)}`))
    context.output.write('\n')
    done(EXIT.fine)
  })
}

export const addUndo: AddCommand = (program, context, done) => {
  const command = program
    .command('undo')
    .summary('take a review back; what followed from it follows back')
    .description(
      'Takes a review back by one more review, so that the history stays whole. To undo an undo puts the first review in force again.',
    )
    .argument('<review>', 'its id, or the first characters of it, as counterclaim reviews shows it')
  addActivityOptions(command)
    .addHelpText('after', examples(['counterclaim undo rv-0548', 'takes this review back']) + REVIEW_RULES)
    .action(async (prefix: string, options: ActivityOptions) => {
      const review = await reviewing(context, options.ledger, async store => {
        const { undoReview } = await import('../../pipeline/reviews.ts')
        const { id } = await findRecord(store, prefix)
        return undoReview(store, { ...activityOf(context, options), review: id }, { signal: context.signal })
      })
      context.output.write(oneLine(`${shortId(review.id)}  ${review.reviewer} ${deedOf(review)}`))
      context.output.write('\n')
      done(EXIT.fine)
    })
}
