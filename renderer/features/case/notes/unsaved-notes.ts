import type { QueryClient } from '@tanstack/react-query'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { NoteInput } from '../../../../shared/domain/kinds/note.ts'

const keyOf = (caseId: CaseId | null) => ['unsaved-notes', caseId]

/**
 * What could not be saved and whose editor is gone. It lives beside what was read from the vault and goes with it when the vault
 * locks; nothing of it may reach the disk.
 */
export const rememberUnsaved = (queryClient: QueryClient, caseId: CaseId | null, note: NoteInput): void => {
  queryClient.setQueryDefaults(['unsaved-notes'], { gcTime: Number.POSITIVE_INFINITY })
  queryClient.setQueryData(keyOf(caseId), note)
}

/** Gives it back once. */
export const takeUnsaved = (queryClient: QueryClient, caseId: CaseId | null): NoteInput | undefined => {
  const note = queryClient.getQueryData<NoteInput>(keyOf(caseId))
  queryClient.removeQueries({ queryKey: keyOf(caseId) })
  return note
}
