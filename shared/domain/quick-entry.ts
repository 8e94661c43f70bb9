import * as z from 'zod'
import { partyIdSchema } from './ids.ts'
import { caseInputSchema } from './kinds/case.ts'
import { chargeInputSchema } from './kinds/charge.ts'
import { hearingInputSchema } from './kinds/hearing.ts'
import { ROLES } from './kinds/participation.ts'
import { partyInputSchema } from './kinds/party.ts'
import { proceduralStatusInputSchema } from './kinds/procedural-status.ts'
import { restraintInputSchema } from './kinds/restraint.ts'
import { saidSourcesSchema } from './kinds/source.ts'
import { stayInputSchema } from './kinds/stay.ts'
import { taskInputSchema } from './kinds/task.ts'

/** A record of the case that is being opened: it has no id yet, so neither case nor person is named. */
const { shape: charge } = chargeInputSchema
const { shape: restraint } = restraintInputSchema
const { shape: stay } = stayInputSchema
const { shape: status } = proceduralStatusInputSchema
const { shape: hearing } = hearingInputSchema
const { shape: task } = taskInputSchema

/** The fields of a record that is made with others, without those that name what has no id yet. */
export const without = <Shape extends Record<string, z.ZodType>, Field extends keyof Shape & string>(
  shape: Shape,
  ...fields: readonly Field[]
): z.ZodObject<Omit<Shape, Field>, z.core.$strict> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(shape).filter(([field]) => !fields.some((name) => name === field)),
    ) as Omit<Shape, Field>,
  )

/** Somebody already in the vault, or new. */
export const enteredPartySchema = z.union([
  z.strictObject({ id: partyIdSchema }),
  z.strictObject({ id: z.null(), value: partyInputSchema }),
])

/**
 * A case with what is known at the first call, kept in one step: all of it or nothing. The rules that tie fields together
 * (an end after its start, an article or a title) are checked again when the records are made.
 */
export const quickEntrySchema = z.strictObject({
  case: caseInputSchema,
  /** The client. */
  party: enteredPartySchema,
  role: z.enum(ROLES),
  status: without(status, 'caseId', 'partyId').nullable(),
  charges: z.array(without(charge, 'caseId', 'partyId', 'requalifiedFrom')).max(20),
  restraint: without(restraint, 'caseId', 'partyId', 'extensionOf', 'decisionId').nullable(),
  stay: without(stay, 'caseId', 'partyId').nullable(),
  hearing: without(hearing, 'caseId', 'continues').nullable(),
  task: without(task, 'caseId', 'partyId').nullable(),
  /** Who tells of the case. */
  sources: saidSourcesSchema,
})

export type QuickEntry = z.infer<typeof quickEntrySchema>
