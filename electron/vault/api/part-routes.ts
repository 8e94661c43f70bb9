import type { PartWork, Update } from '../casework/case-children.ts'
import type { VaultContext } from './implementer.ts'

/** One procedure of the contract, waiting for what answers it. What it takes and gives is judged by the types of the work. */
interface Step<Input, Output, Route> {
  handler(answer: (call: { readonly context: VaultContext; readonly input: Input }) => Output): Route
}

/** The five procedures of one kind of record that belongs to a case, see `partsOfCase` of the contract. */
interface PartSteps<Input, Entity, List, Get, Create, Change, Remove> {
  readonly list: Step<{ readonly caseId: string }, Entity[], List>
  readonly get: Step<{ readonly id: string }, Entity, Get>
  readonly create: Step<Input, Entity, Create>
  readonly update: Step<Update<Input>, Entity, Change>
  readonly remove: Step<{ readonly id: string }, void, Remove>
}

/** Answers the procedures of one kind of record by its work. */
export const partRoutes = <Input, Entity, List, Get, Create, Change, Remove>(
  steps: PartSteps<NoInfer<Input>, NoInfer<Entity>, List, Get, Create, Change, Remove>,
  work: PartWork<Input, Entity>,
): { list: List; get: Get; create: Create; update: Change; remove: Remove } => ({
  list: steps.list.handler(({ context, input }) => work.list(context.session.work(), input.caseId)),
  get: steps.get.handler(({ context, input }) => work.get(context.session.work(), input.id)),
  create: steps.create.handler(({ context, input }) => work.create(context.session.work(), input)),
  update: steps.update.handler(({ context, input }) => work.update(context.session.work(), input)),
  remove: steps.remove.handler(({ context, input }) => work.remove(context.session.work(), input.id)),
})
