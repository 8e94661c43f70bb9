import { anyRecordIdSchema } from '../../../../shared/domain/ids.ts'
import type { SaidSource } from '../../../../shared/domain/kinds/source.ts'
import { type KeptRecord, keptRecordSchema, type SaidRecord } from '../../../../shared/domain/said-record.ts'
import { type Casework, type Change, change } from '../../records/change.ts'
import { caseOfRecord, type NamedRecord } from '../../records/open-references.ts'
import { sourceWork } from '../../records/source.ts'
import { createRecordIn, updateRecordIn } from './any-record.ts'

/** Adds what is said of a record to what is said of it already, in its order. */
export const addSourcesIn = (
  open: Change,
  { subject, id }: NamedRecord,
  said: readonly SaidSource[],
): void => {
  const of = { ofSubject: subject, ofId: anyRecordIdSchema.parse(id) }
  for (const source of said) sourceWork.createIn(open, { ...source, ...of })
}

const keepIn = (open: Change, { subject, kept, value }: SaidRecord): string => {
  // The schema has joined the kind and its fields, which the compiler cannot follow.
  const fields = value as never
  if (kept === null) return String(Reflect.get(createRecordIn(subject)(open, fields), 'id'))
  updateRecordIn(subject)(open, { ...kept, value: fields })
  return kept.id
}

/**
 * Keeps a record as its form has it, with what was said of it there, as one change.
 *
 * @throws NOT_FOUND, CONFLICT, INVALID_INPUT and what else keeping a record of its kind, or a source of it, throws
 */
export const keepWithSources = (work: Casework, said: SaidRecord): KeptRecord =>
  change(work, (open) => {
    const { subject } = said
    const record = { subject, id: keepIn(open, said) }
    addSourcesIn(open, record, said.sources)
    return keptRecordSchema.parse({ ...record, caseId: caseOfRecord(open.write, record) })
  })
