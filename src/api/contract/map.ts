import { z } from '@hono/zod-openapi'
import { ArticleRef } from './line.ts'

/** One voice on who holds a place: never merged with another. */
const Saying = z.object({
  id: z.string(),
  action: z.string(),
  holder: z.string().nullable(),
  /** ISO 8601 as of when; null where nothing fixes it. */
  date: z.string().nullable(),
  voice: z.string().nullable(),
  statement: z.string().nullable(),
  article: ArticleRef,
  start: z.number().int(),
  words: z.string(),
  /** Others on the same place at the same time that cannot hold beside it. */
  conflicts: z.number().int(),
})

const Precision = z.enum(['point', 'town', 'area', 'region', 'country'])

const Sayings = z.object({ name: z.string(), sayings: z.array(Saying) })

export const ControlMap = z
  .object({
    places: z.array(
      Sayings.extend({
        id: z.string(),
        lat: z.number(),
        lon: z.number(),
        precision: Precision,
        /** In words; several where it is contested. */
        land: z.string().nullable(),
      }),
    ),
    /** What is not on the map, with why. */
    unplaced: z.array(Sayings.extend({ why: z.string() })),
    total: z.number().int(),
  })
  .openapi('ControlMap')

export const TownQuery = z.object({
  west: z.coerce.number().min(-180).max(180),
  south: z.coerce.number().min(-90).max(90),
  east: z.coerce.number().min(-180).max(180),
  north: z.coerce.number().min(-90).max(90),
  most: z.coerce.number().int().min(1).max(200).default(40),
})

/** Towns for orientation, the greatest first. */
export const Towns = z.array(
  z.object({ name: z.string(), lat: z.number(), lon: z.number(), size: z.number() }),
)

export type ControlMap = z.infer<typeof ControlMap>
export type MapPlace = ControlMap['places'][number]
export type Saying = z.infer<typeof Saying>
export type Towns = z.infer<typeof Towns>
