import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { nothing, procedure } from '../../../shared/contract/base.ts'
import { ERROR_CODES } from '../../../shared/contract/errors.ts'

/** A small contract whose procedures do everything that ours do: answer, fail, go on for ever. */
export const clerkContract = {
  clerk: {
    greet: procedure.input(z.strictObject({ name: z.string().max(20).trim() })).output(z.string()),
    fail: procedure.input(z.strictObject({ code: z.enum(ERROR_CODES) })).output(nothing),
    stumble: procedure.output(nothing),
    lie: procedure.output(z.strictObject({ honest: z.literal(true) })),
    count: procedure
      .input(z.strictObject({ to: z.int(), ending: z.enum(['end', 'fail', 'stumble', 'wait']) }))
      .output(eventIterator(z.int())),
    hang: procedure.output(nothing),
    die: procedure.output(nothing),
    aborted: procedure.output(z.int()),
  },
}
