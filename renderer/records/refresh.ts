import type { Query, QueryClient } from '@tanstack/react-query'
import { type CasePart, type CaseParts, casePartSchema } from '../../shared/domain/case/case-file.ts'
import { type CaseId, caseIdSchema } from '../../shared/domain/ids.ts'
import { KINDS, RECORD_SUBJECTS } from '../../shared/domain/kinds/index.ts'
import type { Note } from '../../shared/domain/kinds/note.ts'
import { REFERENCE_FIELDS } from '../../shared/domain/kinds/references.ts'
import { keptRecordSchema } from '../../shared/domain/said-record.ts'
import { api, client } from '../app/api.ts'
import { CASE_FILES, caseFileQuery } from './case-file/case-file-query.ts'

/**
 * What a new or a changed record of a kind touches in the file of its case, by the name of the kind's calls: its own list, and
 * where it names people, who is named and the ties between them. Every other change (of the case, of a party, a removal, which
 * takes others along, a merge, a change that is taken back, an import) can touch all of it.
 */
const TOUCHED_BY: ReadonlyMap<unknown, readonly CasePart[]> = new Map(
  RECORD_SUBJECTS.filter((subject) => 'caseId' in KINDS[subject].entity.shape).map((subject) => {
    const own = casePartSchema.parse(KINDS[subject].plural)
    const namesPeople = REFERENCE_FIELDS.get(subject)?.some((named) => named.subject === 'party') ?? false
    return [own, namesPeople ? [own, 'parties', 'relations'] : [own]]
  }),
)

/** The parts of a case that a call touches; undefined where that can be all of them. */
const touchedBy = ([kind, call]: readonly unknown[], answer: unknown): readonly CasePart[] | undefined => {
  if (call === 'create' || call === 'update') return TOUCHED_BY.get(kind)
  const kept = call === 'keepWith' ? keptRecordSchema.safeParse(answer).data : undefined
  const parts = kept && TOUCHED_BY.get(KINDS[kept.subject].plural)
  return parts && [...new Set([...parts, 'sources' as const])]
}

/** What no change of a record changes: the secrets of the vault, the program, and the laws by which terms are counted. */
const APART: readonly unknown[] = ['secrets', 'app', 'laws']

const isCaseFile = ({ queryKey: [first] }: Query): boolean => first === CASE_FILES
const isApart = ({ queryKey: [first] }: Query): boolean => Array.isArray(first) && APART.includes(first[0])

/**
 * Everything but the case file on the page: what is shown is read again. What is not shown is forgotten, so that no page begins
 * with what was: a list in its old order would sort itself anew under the finger.
 */
const refreshOthers = async (queryClient: QueryClient): Promise<void> => {
  queryClient.removeQueries({ predicate: (query) => !isApart(query), type: 'inactive' })
  await queryClient.invalidateQueries({ predicate: (query) => !isCaseFile(query) && !isApart(query) })
}

/** After a change that can have touched anything. */
export const refreshAll = async (queryClient: QueryClient): Promise<void> => {
  await Promise.all([
    refreshOthers(queryClient),
    queryClient.invalidateQueries({ queryKey: [CASE_FILES], type: 'active' }),
  ])
}

/** After a change that can have touched the laws by which terms are counted: every page may show a term. */
export const refreshLaws = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: api.laws.key() })

const putIntoCase = (queryClient: QueryClient, caseId: CaseId, fresh: CaseParts): void => {
  queryClient.setQueryData(
    caseFileQuery(caseId).queryKey,
    (file) => file && Object.assign({ ...file }, fresh),
  )
}

/** Reads parts of a case again. The vault answers in the order in which it is asked, so no later answer is the older one. */
const refreshParts = async (
  queryClient: QueryClient,
  caseId: CaseId,
  parts: readonly CasePart[],
): Promise<void> => {
  const { queryKey } = caseFileQuery(caseId)
  const state = queryClient.getQueryState(queryKey)
  if (state?.data === undefined) return
  if (state.fetchStatus !== 'idle') return queryClient.invalidateQueries({ queryKey })
  const fresh = await client.cases.parts({ caseId, parts: [...parts] }).catch(() => undefined)
  // The change is made all the same: why the case cannot be read is shown in its place.
  if (fresh === undefined) return queryClient.invalidateQueries({ queryKey })
  putIntoCase(queryClient, caseId, fresh)
}

/**
 * After a change that was made by a call of the contract.
 *
 * @param path names of the call: `['tasks', 'update']`
 * @param answer of the call: the record as it is kept now
 */
export const refreshAfter = async (
  queryClient: QueryClient,
  call: readonly unknown[],
  answer: unknown,
): Promise<void> => {
  if (call[0] === 'laws') await refreshLaws(queryClient)
  const parts = touchedBy(call, answer)
  const caseId = caseIdSchema.safeParse(Reflect.get(Object(answer), 'caseId'))
  if (parts === undefined || !caseId.success) return refreshAll(queryClient)
  await Promise.all([refreshOthers(queryClient), refreshParts(queryClient, caseId.data, parts)])
}

/** After a note has saved itself: its case shows it without another call at every pause in typing. */
export const refreshAfterNote = async (queryClient: QueryClient, note: Note): Promise<void> => {
  if (note.caseId === null) return refreshOthers(queryClient)
  const notes = queryClient.getQueryData(caseFileQuery(note.caseId).queryKey)?.notes ?? []
  putIntoCase(queryClient, note.caseId, { notes: [...notes.filter(({ id }) => id !== note.id), note] })
  await refreshOthers(queryClient)
}
