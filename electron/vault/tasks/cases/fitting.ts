import type * as z from 'zod'
import { SandyqError } from '../../../../shared/contract/errors.ts'

/**
 * The rules that tie the fields of a record together, which an entry of several records cannot check on fields alone.
 *
 * @throws INVALID_INPUT
 */
export const fitting = <Input>(schema: z.ZodType<Input>, value: unknown): Input => {
  const result = schema.safeParse(value)
  if (!result.success) throw new SandyqError('INVALID_INPUT')
  return result.data
}
