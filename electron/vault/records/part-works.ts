import { KINDS } from '../../../shared/domain/kinds/index.ts'
import {
  type EntityOf,
  type InputOf,
  PART_SUBJECTS,
  type PartName,
  type PartSubject,
} from '../../../shared/domain/kinds/parts.ts'
import { PARTS } from './kinds/index.ts'
import type { PartKind } from './kinds/part-kind.ts'
import { caseChildren, type PartWork } from './part-work.ts'

type AnyInput = { readonly caseId: string | null }

/** The work with every kind of record that is entered into a case, by the name of its procedures. */
export const partWorks = Object.fromEntries(
  PART_SUBJECTS.map((subject) => {
    const part: PartKind<AnyInput, object> = PARTS[subject]
    return [KINDS[subject].plural, caseChildren(part)]
  }),
) as unknown as {
  readonly [Subject in PartSubject as PartName<Subject>]: PartWork<InputOf<Subject>, EntityOf<Subject>>
}
