import { IconFolder, IconUser } from '@tabler/icons-react'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fitting, namesIn } from '../../actions/command-fit.ts'
import { api } from '../../app/api.ts'
import { newRecordAddress } from '../../records/case-commands.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import type { PaletteGroup, PaletteItem, Step } from './palette-items.ts'
import { useGo } from './use-go.ts'

const MOST_CASES = 20

const useCases = (text: string, step: Step | undefined): readonly PaletteItem[] => {
  const { data } = useQuery(
    api.cases.page.queryOptions({
      input:
        step?.asks === 'case'
          ? {
              filter: { text: text.trim(), status: 'all' },
              sort: { by: 'touched', direction: 'descending' },
              after: null,
              skip: 0,
              limit: MOST_CASES,
            }
          : skipToken,
      placeholderData: keepPreviousData,
    }),
  )
  if (step?.asks !== 'case') return []
  return (data?.rows ?? []).map(({ id, title, number, clients }) => ({
    id: `case.${id}`,
    title,
    detail: [number, ...clients.map(({ name }) => name)].filter((words) => words !== '').join(' · '),
    icon: IconFolder,
    shortcut: undefined,
    chosen: { step: () => step.goOn(id) },
  }))
}

/** What may be answered to what the palette asks: cases, those worked on last before the others, or people who are held. */
export const useStepGroups = (text: string, step: Step | undefined): readonly PaletteGroup[] => {
  const { t } = useTranslation('search')
  const ownTitle = useOwnTitle()
  const go = useGo()
  const cases = useCases(text, step)
  if (step === undefined) return []
  if (step.asks === 'case')
    return cases.length === 0 ? [] : [{ id: 'cases', heading: t('commands.cases'), items: cases }]
  const fitOf = fitting(text)
  const items = step.held
    .filter(({ name }) => text.trim() === '' || fitOf({ called: namesIn([name]), said: [] }) !== undefined)
    .map(
      ({ name, restraint }): PaletteItem => ({
        id: `held.${restraint.id}`,
        title: name,
        detail: ownTitle('restraint', restraint),
        icon: IconUser,
        shortcut: undefined,
        chosen: { run: () => go(newRecordAddress(step.caseId, 'restraint', restraint.id)) },
      }),
    )
  return items.length === 0 ? [] : [{ id: 'clients', heading: t('commands.clients'), items }]
}
