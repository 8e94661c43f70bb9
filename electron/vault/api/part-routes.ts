import { KINDS } from '../../../shared/domain/kinds/index.ts'
import { PART_SUBJECTS, type PartName } from '../../../shared/domain/kinds/parts.ts'
import type { PartWork } from '../records/part-work.ts'
import { partWorks } from '../records/part-works.ts'
import type { Update } from '../records/record-work.ts'
import { implementer, type VaultContext } from './implementer.ts'

/** One procedure of the contract, waiting for what answers it. What it takes and gives is judged by the types of the work. */
interface Step<Input, Output, Route> {
  handler(answer: (call: { readonly context: VaultContext; readonly input: Input }) => Output): Route
}

/** The five procedures of one kind of record that belongs to a case, see `parts` of the contract. */
interface PartSteps<Input, Entity, List, Get, Create, Change, Remove> {
  readonly list: Step<{ readonly caseId: string }, Entity[], List>
  readonly get: Step<{ readonly id: string }, Entity, Get>
  readonly create: Step<Input, Entity, Create>
  readonly update: Step<Update<Input>, Entity, Change>
  readonly remove: Step<{ readonly id: string }, void, Remove>
}

/** Answers the procedures of one kind of record by its work. */
const routesOf = <Input, Entity, List, Get, Create, Change, Remove>(
  steps: PartSteps<NoInfer<Input>, NoInfer<Entity>, List, Get, Create, Change, Remove>,
  work: PartWork<Input, Entity>,
): { list: List; get: Get; create: Create; update: Change; remove: Remove } => ({
  list: steps.list.handler(({ context, input }) => work.list(context.session.work(), input.caseId)),
  get: steps.get.handler(({ context, input }) => work.get(context.session.work(), input.id)),
  create: steps.create.handler(({ context, input }) => work.create(context.session.work(), input)),
  update: steps.update.handler(({ context, input }) => work.update(context.session.work(), input)),
  remove: steps.remove.handler(({ context, input }) => work.remove(context.session.work(), input.id)),
})

type Steps = PartSteps<never, unknown, unknown, unknown, unknown, unknown, unknown>

/** What a step has become once it is answered. */
type Answered<Step> = Step extends { handler(answer: never): infer Route } ? Route : never

/**
 * The answers to the procedures of every kind of record that is entered into a case. Procedures and work of one name stand on
 * the same schemas (`KINDS`), which the compiler cannot follow through a loop.
 */
export const partRoutes = Object.fromEntries(
  PART_SUBJECTS.map((subject) => {
    const { plural } = KINDS[subject]
    const steps: unknown = implementer[plural]
    const work: unknown = partWorks[plural]
    return [plural, routesOf(steps as Steps, work as PartWork<never, unknown>)]
  }),
) as unknown as {
  readonly [Name in PartName]: {
    readonly [Step in 'list' | 'get' | 'create' | 'update' | 'remove']: Answered<
      (typeof implementer)[Name][Step]
    >
  }
}
