import type { LawPreviewStep } from '../../../shared/contract/laws.ts'
import type { LawChange } from '../../../shared/domain/terms/law-change.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import type { Rule } from '../../../shared/domain/terms/rule-pack.ts'
import type { Client } from '../casework/support/desk.ts'

const appeal = kazakhstanLaw().pack.rules.find(({ id }) => id === 'cpc-418') as Rule

/** The term of appeal, with another number of sutki. */
export const appealOf = (amount: number): LawChange => ({
  do: 'parts',
  kind: 'pack',
  file: 'kazakhstan',
  parts: [
    {
      list: 'rules',
      key: appeal.id,
      changed: JSON.stringify({ ...appeal, term: { kind: 'counted', amount, unit: 'sutki' } }),
      isOff: false,
    },
  ],
})

type Finished = Extract<LawPreviewStep, { kind: 'finished' }>

/** What a change would do, once all was counted. */
export const preview = async (client: Client, change: LawChange): Promise<Finished> => {
  for await (const step of await client.laws.preview(change)) if (step.kind === 'finished') return step
  throw new Error('the preview did not come to its end')
}
