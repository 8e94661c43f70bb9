import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { restraintInForce } from '../../../shared/domain/case/restraint-in-force.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { type CaseCommand, EXTEND_ID, newRecordAddress } from '../../records/case-commands.ts'
import { caseFileQuery } from '../../records/case-file/case-file-query.ts'
import { type ShownCase, shownCase } from '../../records/case-file/shown-case.ts'
import type { Chosen, HeldBy, Step } from './palette-items.ts'
import { useGo } from './use-go.ts'

/** The measures of a case that may be prolonged: of each person the last order that holds. */
export const heldIn = (
  { restraints, names }: Pick<ShownCase, 'restraints' | 'names'>,
  today: IsoDate,
): HeldBy[] =>
  [...Map.groupBy(restraints, ({ partyId }) => partyId)].flatMap(([partyId, own]) => {
    const held = restraintInForce(own, today)
    return held === undefined ? [] : [{ name: names.get(partyId) ?? '', restraint: held.watched }]
  })

/** How a command is given in a case: at once, or after it was asked whose measure is meant. */
const useGiving = () => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const go = useGo()
  const queryClient = useQueryClient()
  return useCallback(
    async (command: CaseCommand, caseId: CaseId): Promise<Step | undefined> => {
      if (command.id !== EXTEND_ID) {
        await go(command.addressIn(caseId))
        return undefined
      }
      const file = shownCase(await queryClient.fetchQuery(caseFileQuery(caseId)))
      const held = heldIn(file, isoDateSchema.parse(todayByClock()))
      const [only, ...others] = held
      if (only !== undefined && others.length > 0)
        return { asks: 'client', title: t(command.label), caseId, held }
      await go(
        only === undefined
          ? command.addressIn(caseId)
          : newRecordAddress(caseId, 'restraint', only.restraint.id),
      )
      return undefined
    },
    [t, go, queryClient],
  )
}

/** What follows where a command of a case is chosen: in the case that is open, or in one that is asked for. */
export const useCaseCommand = (openCase: CaseId | null): ((command: CaseCommand) => Chosen) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const give = useGiving()
  const go = useGo()
  return useCallback(
    (command) => {
      if (openCase === null) {
        const goOn = (caseId: CaseId) => give(command, caseId)
        return { step: () => Promise.resolve({ asks: 'case', title: t(command.label), goOn }) }
      }
      return command.id === EXTEND_ID
        ? { step: () => give(command, openCase) }
        : { run: () => go(command.addressIn(openCase)) }
    },
    [t, give, go, openCase],
  )
}
