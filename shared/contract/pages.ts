import * as z from 'zod'
import { procedure } from './base.ts'

/** Most rows of one answer. */
export const MOST_PAGE_ROWS = 200

/** The place behind a row of an ordered list, as the vault process wrote it. */
export const listCursorSchema = z
  .string()
  .max(12_000)
  .regex(/^[A-Za-z0-9_-]+$/u)
  .brand<'ListCursor'>()

/** How many records the filter lets through, and how many there are. */
export const listCountsSchema = z.strictObject({ shown: z.int(), all: z.int() })

/**
 * A page of a list by its key. `after` is the `next` of an earlier answer to the same filter and sort, null for the beginning;
 * `skip` passes over rows behind it, for a jump of the scrollbar. Rows put in or taken out meanwhile move the rows behind them and
 * no others. INVALID_INPUT for a cursor of another order.
 *
 * `next` is the place behind the last row, null where the list ends. `counts` come with a question that begins at the beginning.
 */
export const pageOf = <Filter extends z.ZodType, Sort extends z.ZodType, Line extends z.ZodType>(
  { shape: { filter, sort } }: { readonly shape: { readonly filter: Filter; readonly sort: Sort } },
  line: Line,
) =>
  procedure
    .input(
      z.strictObject({
        filter,
        sort,
        after: listCursorSchema.nullable(),
        skip: z.int().min(0).max(10_000_000),
        limit: z.int().min(1).max(MOST_PAGE_ROWS),
      }),
    )
    .output(
      z.strictObject({
        rows: z.array(line),
        next: listCursorSchema.nullable(),
        counts: listCountsSchema.nullable(),
      }),
    )

export type ListCursor = z.infer<typeof listCursorSchema>
export type ListCounts = z.infer<typeof listCountsSchema>
