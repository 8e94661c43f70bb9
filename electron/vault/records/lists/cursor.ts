import * as z from 'zod'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type ListCursor, listCursorSchema } from '../../../../shared/contract/pages.ts'

/** The values by which one row has its place in an order. */
export type PlaceKeys = readonly (string | number)[]

const writtenSchema = z.tuple([z.string()], z.union([z.string(), z.number()]))

/** @param order the name of the order that the keys belong to */
export const writeCursor = (order: string, keys: PlaceKeys): ListCursor =>
  listCursorSchema.parse(Buffer.from(JSON.stringify([order, ...keys])).toString('base64url'))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}

/**
 * The keys in a cursor.
 *
 * @throws INVALID_INPUT for anything but a cursor of this order
 */
export const readCursor = (cursor: ListCursor, order: string, count: number): PlaceKeys => {
  const written = writtenSchema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!written.success) throw new SandyqError('INVALID_INPUT')
  const [name, ...keys] = written.data
  if (name !== order || keys.length !== count) throw new SandyqError('INVALID_INPUT')
  return keys
}
