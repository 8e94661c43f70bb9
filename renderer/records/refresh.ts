import type { Query, QueryClient } from '@tanstack/react-query'
import type { CasePart, CaseParts } from '../../shared/domain/case/case-file.ts'
import { type CaseId, caseIdSchema } from '../../shared/domain/ids.ts'
import type { Note } from '../../shared/domain/note.ts'
import { client } from '../app/api.ts'
import { CASE_FILES, caseFileQuery } from './case-file/case-file-query.ts'

/** Kinds of records that are in a case file with a list of their own and belong to that case alone. */
type OwnPart = Exclude<CasePart, 'case' | 'parties' | 'relations'>

/** Who is named in the case, and the ties between them. */
const NAMED = ['parties', 'relations'] as const

/**
 * What a new or a changed record of a kind touches in the file of its case. Every other change (of the case, of a party, a
 * removal, which takes others along, a merge, a change that is taken back, an import) can touch all of it.
 */
const TOUCHED_BY: Readonly<Record<OwnPart, readonly CasePart[]>> = {
  participations: ['participations', ...NAMED],
  proceduralStatuses: ['proceduralStatuses', ...NAMED],
  charges: ['charges', ...NAMED],
  restraints: ['restraints', ...NAMED],
  stays: ['stays', ...NAMED],
  hearings: ['hearings'],
  decisions: ['decisions'],
  sentences: ['sentences', ...NAMED],
  events: ['events', ...NAMED],
  tasks: ['tasks', ...NAMED],
  contacts: ['contacts', ...NAMED],
  notes: ['notes'],
  consents: ['consents', ...NAMED],
  disclosures: ['disclosures'],
  documents: ['documents'],
}

const isOwnPart = (name: unknown): name is OwnPart =>
  typeof name === 'string' && Object.hasOwn(TOUCHED_BY, name)

/** What no change of a record changes: the secrets of the vault, and the program. */
const APART: readonly unknown[] = ['secrets', 'app']

const isCaseFile = ({ queryKey: [first] }: Query): boolean => first === CASE_FILES
const isApart = ({ queryKey: [first] }: Query): boolean => Array.isArray(first) && APART.includes(first[0])

/**
 * Everything but the case file on the page: what is shown is read again, the rest when it is next shown. A case file that is
 * not shown is forgotten, so that its page never begins with what was.
 */
const refreshOthers = async (queryClient: QueryClient): Promise<void> => {
  queryClient.removeQueries({ queryKey: [CASE_FILES], type: 'inactive' })
  await queryClient.invalidateQueries({ predicate: (query) => !isCaseFile(query) && !isApart(query) })
}

/** After a change that can have touched anything. */
export const refreshAll = async (queryClient: QueryClient): Promise<void> => {
  await Promise.all([
    refreshOthers(queryClient),
    queryClient.invalidateQueries({ queryKey: [CASE_FILES], type: 'active' }),
  ])
}

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
  putIntoCase(queryClient, caseId, await client.cases.parts({ caseId, parts: [...parts] }))
}

/**
 * After a change that was made by a call of the contract.
 *
 * @param path names of the call: `['tasks', 'update']`
 * @param answer of the call: the record as it is kept now
 */
export const refreshAfter = async (
  queryClient: QueryClient,
  [kind, call]: readonly unknown[],
  answer: unknown,
): Promise<void> => {
  const caseId = caseIdSchema.safeParse(Reflect.get(Object(answer), 'caseId'))
  if ((call !== 'create' && call !== 'update') || !isOwnPart(kind) || !caseId.success)
    return refreshAll(queryClient)
  await Promise.all([refreshOthers(queryClient), refreshParts(queryClient, caseId.data, TOUCHED_BY[kind])])
}

/** After a note has saved itself: its case shows it without another call at every pause in typing. */
export const refreshAfterNote = async (queryClient: QueryClient, note: Note): Promise<void> => {
  const notes = queryClient.getQueryData(caseFileQuery(note.caseId).queryKey)?.notes ?? []
  putIntoCase(queryClient, note.caseId, { notes: [...notes.filter(({ id }) => id !== note.id), note] })
  await refreshOthers(queryClient)
}
