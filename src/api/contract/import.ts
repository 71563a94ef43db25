import { z } from '@hono/zod-openapi'
import { isIsoDate, withHourMark } from '../../model/index.ts'

const NoteOn = z.object({ uri: z.string().nullable(), reason: z.string(), remedy: z.string().nullable() })

/** What a file says of itself, before anything is stored. */
export const Looked = z
  .object({
    sha256: z.string(),
    /** Whether an article can be made of it. */
    readable: z.boolean(),
    /** Already in the ledger, or purged from it. */
    known: z.enum(['stored', 'purged']).nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    notes: z.array(NoteOn),
  })
  .openapi('Looked')

const words = z
  .string()
  .trim()
  .max(500)
  .transform(value => value || undefined)
  .optional()

/** What a person says of a file that it does not say itself. */
export const Given = z.object({
  name: z.string().min(1).max(1000),
  title: words,
  outlet: words,
  agency: words,
  language: words,
  url: words.refine(value => value === undefined || /^https?:\/\//.test(value), {
    error: 'is no address of the web',
  }),
  published: words
    .refine(value => value === undefined || isIsoDate(value), {
      error: 'is no date: write 2014, 2014-08 or 2014-08-31',
    })
    .transform(value => value && withHourMark(value)),
})

export const ImportState = z
  .object({
    /** Null where files can be imported, else why not. */
    refused: z.string().nullable(),
    running: z.boolean(),
    phase: z.string().nullable(),
    done: z.number().int(),
    total: z.number().int().nullable(),
    files: z.number().int(),
    stored: z.array(z.object({ article: z.string(), uri: z.string() })),
    notes: z.array(NoteOn),
    /** Null as long as it runs. */
    summary: z
      .object({
        added: z.number().int(),
        known: z.number().int(),
        noted: z.number().int(),
        purged: z.number().int(),
        interrupted: z.boolean(),
      })
      .nullable(),
    error: z.object({ error: z.string(), remedy: z.string().nullable() }).nullable(),
  })
  .openapi('ImportState')

export type Looked = z.infer<typeof Looked>
export type Given = z.infer<typeof Given>
export type ImportState = z.infer<typeof ImportState>
