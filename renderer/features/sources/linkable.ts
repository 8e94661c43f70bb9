import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { RecordTitle } from '../../../shared/domain/kinds/title.ts'
import type { ShownCase } from '../../records/case-file/shown-case.ts'
import { titleInCase } from '../../records/names/title-in-case.ts'

/** A record to which another can be linked. */
export interface LinkableRecord {
  readonly subject: RecordSubject
  readonly id: string
  readonly title: RecordTitle
}

/** A link has two records, and a source is of one. The case is what all of them are in. */
const APART: readonly RecordSubject[] = ['source', 'link', 'case']

/** Every record of a case that a link can name, kind by kind, each list in its order. */
export const linkableIn = (file: ShownCase): LinkableRecord[] =>
  RECORD_SUBJECTS.filter((subject) => !APART.includes(subject)).flatMap((subject) => {
    const records: unknown = Reflect.get(file, KINDS[subject].plural)
    if (!Array.isArray(records)) return []
    return records.map(({ id }: { readonly id: string }) => ({
      subject,
      id,
      title: titleInCase(file, subject, id),
    }))
  })
