import * as z from 'zod'
import { textsSchema } from '../terms/forms.ts'
import { termMomentSchema } from '../terms/steps.ts'
import { CLOCK_KINDS, UNCOUNTED } from './clock-entries.ts'
import { heldPersonSchema } from './custody.ts'

/** What comes next on the clock of a person who is held. */
const nextSchema = z.strictObject({
  kind: z.enum(CLOCK_KINDS),
  name: textsSchema(120).nullable(),
  from: termMomentSchema.nullable(),
  to: termMomentSchema.nullable(),
  uncounted: z.enum(UNCOUNTED).nullable(),
})

/** Who is held, as a page over all cases says it: also where, and what comes next. */
export const heldDueSchema = heldPersonSchema.extend({ place: z.string(), next: nextSchema.nullable() })

export type HeldDue = z.infer<typeof heldDueSchema>
