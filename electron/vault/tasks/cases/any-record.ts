import { SandyqError } from '../../../../shared/contract/errors.ts'
import { KINDS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { PART_SUBJECTS } from '../../../../shared/domain/kinds/parts.ts'
import type { Change } from '../../records/change.ts'
import { linkWork } from '../../records/link.ts'
import type { PartWork } from '../../records/part-work.ts'
import { partWorks } from '../../records/part-works.ts'
import type { Origin, Update } from '../../records/record-work.ts'
import { sourceWork } from '../../records/source.ts'
import { updateDocumentIn } from '../documents/documents.ts'
import { createPartyIn, updatePartyIn } from '../people/parties.ts'
import { createRelationIn, updateRelationIn } from '../people/relations.ts'
import { createCaseIn, updateCaseIn } from './cases.ts'

/** Makes a record of fields that went through the schema of its kind. */
type CreateIn = (change: Change, value: never) => object

/** Gives a record other fields, after they went through the schema of its kind. */
type UpdateIn = (change: Change, update: Update<never>, origin?: Origin) => object

interface AnyWork {
  /** None for a document, which comes as a file. */
  readonly createIn?: CreateIn
  readonly updateIn: UpdateIn
}

const WORKS: ReadonlyMap<RecordSubject, AnyWork> = new Map<RecordSubject, AnyWork>([
  ['party', { createIn: createPartyIn, updateIn: updatePartyIn }],
  ['relation', { createIn: createRelationIn, updateIn: updateRelationIn }],
  ['case', { createIn: createCaseIn, updateIn: updateCaseIn }],
  ['document', { updateIn: updateDocumentIn }],
  ['source', sourceWork],
  ['link', linkWork],
  ...PART_SUBJECTS.map((subject): [RecordSubject, AnyWork] => {
    const work: PartWork<never, object> = partWorks[KINDS[subject].plural]
    return [subject, work]
  }),
])

/** @throws INVALID_INPUT where there is no such work with the kind */
const workWith = <Name extends keyof AnyWork>(
  subject: RecordSubject,
  name: Name,
): NonNullable<AnyWork[Name]> => {
  const found = WORKS.get(subject)?.[name]
  if (found === undefined) throw new SandyqError('INVALID_INPUT')
  return found
}

/** How a record of a kind is made within a change. @throws INVALID_INPUT where it comes in another way */
export const createRecordIn = (subject: RecordSubject): CreateIn => workWith(subject, 'createIn')

/** How a record of a kind is changed within a change. */
export const updateRecordIn = (subject: RecordSubject): UpdateIn => workWith(subject, 'updateIn')
