import { useMutation } from '@tanstack/react-query'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import type { SaidSource } from '../../shared/domain/kinds/source.ts'
import { saidRecordSchema } from '../../shared/domain/said-record.ts'
import { api } from '../app/api.ts'
import { CALLS, type InputOf, type KeptOf } from './calls.ts'

interface SaidValue<Subject extends RecordSubject> {
  /** The record that is changed, as of which revision; null for a new one. */
  readonly kept: { readonly id: string; readonly revision: number } | null
  readonly value: InputOf[Subject]
  readonly sources: readonly SaidSource[]
}

/** Keeps a record together with what was said of it in its form, and gives it as it is kept. */
export const useKeepWith = <Subject extends RecordSubject>(subject: Subject) => {
  const keep = useMutation(api.sources.keepWith.mutationOptions())
  return async (said: SaidValue<Subject>): Promise<KeptOf[Subject]> => {
    const { id } = await keep.mutateAsync(saidRecordSchema.parse({ subject, ...said }))
    return CALLS[subject].get.call({ id: id as unknown as KeptOf[Subject]['id'] })
  }
}
