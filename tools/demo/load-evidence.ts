import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import * as inputs from './evidence-inputs.ts'
import type { IdsByKey, Said } from './inputs.ts'
import type { Client } from './load-sample.ts'
import type { Sample } from './sample.ts'

/** Enters records one after the other, so that a later one may name an earlier by its key, each with its sources. */
const enterAll = async (
  client: Client,
  subject: RecordSubject,
  {
    records,
    ids,
    create,
  }: {
    readonly records: readonly Said[]
    readonly ids: Map<string, string>
    readonly create: (said: Said) => Promise<{ readonly id: string }>
  },
): Promise<void> => {
  for (const said of records) {
    const { id } = await create(said)
    if (typeof said.key === 'string') ids.set(said.key, id)
    for (const source of inputs.sourceInputsOf(said, subject, id)) await client.sources.create(source)
  }
}

/** Puts what was said, taken, written, counted and feared into the case. */
export const loadEvidence = async (
  client: Client,
  sample: Sample,
  { caseId, ids: known }: { readonly caseId: string; readonly ids: IdsByKey },
): Promise<void> => {
  const ids = new Map(known)
  await enterAll(client, 'statement', {
    records: sample.statements,
    ids,
    create: (said) => client.statements.create(inputs.statementInputOf(said, caseId, ids)),
  })
  await enterAll(client, 'item', {
    records: sample.items,
    ids,
    create: (said) => client.items.create(inputs.itemInputOf(said, caseId, ids)),
  })
  await enterAll(client, 'intervention', {
    records: sample.interventions,
    ids,
    create: (said) => client.interventions.create(inputs.interventionInputOf(said, caseId, ids)),
  })
  await enterAll(client, 'figure', {
    records: sample.figures,
    ids,
    create: (said) => client.figures.create(inputs.figureInputOf(said, caseId, ids)),
  })
  await enterAll(client, 'risk', {
    records: sample.risks,
    ids,
    create: (said) => client.risks.create(inputs.riskInputOf(said, caseId, ids)),
  })
}
