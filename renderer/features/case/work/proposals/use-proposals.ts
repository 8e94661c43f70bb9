import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeadlineInput } from '../../../../../shared/domain/kinds/deadline.ts'
import { type MovedDeadline, movedDeadlines } from '../../../../../shared/domain/terms/moved-deadlines.ts'
import {
  deadlineOf,
  type Proposal,
  type Proposals,
  type ProposedTerm,
  proposedDeadlines,
} from '../../../../../shared/domain/terms/proposed-deadlines.ts'
import { api } from '../../../../app/api.ts'
import { languageOf } from '../../../../i18n/index.ts'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { useLaw, useLaws } from '../../../../records/laws.ts'
import { offerUndo } from '../../../../records/undo.tsx'
import { nowByClock } from '../clock.ts'

/** What follows from the case that is open, and what has moved in it. */
export const useProposals = (): Proposals & { readonly moved: readonly MovedDeadline[] } => {
  const file = useCaseFile()
  const laws = useLaws()
  return { ...proposedDeadlines(file, useLaw(), nowByClock()), moved: movedDeadlines(file, laws) }
}

/** A proposal as the deadline that it would be, by the first of its rules or by another one. */
export const useDeadlineOf = () => {
  const file = useCaseFile()
  const language = languageOf(useTranslation().i18n.language)
  return (proposal: Proposal, term: ProposedTerm = proposal.terms[0]): DeadlineInput =>
    deadlineOf(proposal, term, { caseId: file.case.id, language })
}

/** Takes proposals over, or refuses them, in one step that can be taken back as one. */
export const useTakeOver = () => {
  const queryClient = useQueryClient()
  const { id: caseId } = useCaseFile().case
  const mutation = useMutation(api.deadlines.takeOver.mutationOptions())
  const take = async (deadlines: DeadlineInput[]): Promise<void> => {
    if (deadlines.length === 0 || mutation.isPending) return
    await mutation.mutateAsync({ caseId, deadlines })
    await offerUndo(queryClient, deadlines.every(({ state }) => state === 'open') ? 'takenOver' : 'decided')
  }
  return { take, isBusy: mutation.isPending, error: mutation.error }
}

/** Moves a deadline, or says why it stays. */
export const useMove = () => {
  const queryClient = useQueryClient()
  const mutation = useMutation(api.deadlines.update.mutationOptions())
  const move = async (
    { deadline }: MovedDeadline,
    changed: (value: DeadlineInput) => DeadlineInput,
  ): Promise<void> => {
    const { id, revision, ...value } = deadline
    await mutation.mutateAsync({ id, revision, value: changed(value) })
    await offerUndo(queryClient)
  }
  return { move, isBusy: mutation.isPending, error: mutation.error }
}
