import type { ContractProcedure } from '@orpc/contract'
import * as z from 'zod'
import type { revisionSchema } from '../domain/ids.ts'
import { KINDS } from '../domain/kinds/index.ts'
import { PART_SUBJECTS, type PartName, type PartSubject } from '../domain/kinds/parts.ts'
import { nothing, procedure } from './base.ts'
import { byId, change, ofCase } from './inputs.ts'

type Asked<Input extends z.ZodType, Output extends z.ZodType> = ContractProcedure<
  Input,
  Output,
  (typeof procedure)['~orpc']['errorMap'],
  (typeof procedure)['~orpc']['meta']
>

type Of<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>

/** What can be done with each kind of record that belongs to a case. */
type PartProcedures<Id extends z.ZodType, Input extends z.ZodType, Entity extends z.ZodType> = {
  /** In the order of time where there is one. */
  readonly list: Asked<typeof ofCase, z.ZodArray<Entity>>
  readonly get: Asked<Of<{ id: Id }>, Entity>
  readonly create: Asked<Input, Entity>
  readonly update: Asked<Of<{ id: Id; revision: typeof revisionSchema; value: Input }>, Entity>
  /** Takes along what cannot be without it, such as the sentence parts of a decision. */
  readonly remove: Asked<Of<{ id: Id }>, typeof nothing>
}

const partOfCase = <Id extends z.ZodType, Input extends z.ZodType, Entity extends z.ZodType>(kind: {
  readonly id: Id
  readonly input: Input
  readonly entity: Entity
}): PartProcedures<Id, Input, Entity> => ({
  list: procedure.input(ofCase).output(z.array(kind.entity)),
  get: procedure.input(byId(kind.id)).output(kind.entity),
  create: procedure.input(kind.input).output(kind.entity),
  update: procedure.input(change(kind.id, kind.input)).output(kind.entity),
  remove: procedure.input(byId(kind.id)).output(nothing),
})

type Kinds = typeof KINDS

/** The procedures of every kind of record that is entered into a case, as its schemas have them. */
export const parts = Object.fromEntries(
  PART_SUBJECTS.map((subject) => [
    KINDS[subject].plural,
    partOfCase<z.ZodType, z.ZodType, z.ZodType>(KINDS[subject]),
  ]),
) as unknown as {
  readonly [Subject in PartSubject as PartName<Subject>]: PartProcedures<
    Kinds[Subject]['id'],
    Kinds[Subject]['input'],
    Kinds[Subject]['entity']
  >
}
