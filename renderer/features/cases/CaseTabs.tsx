import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { TabLink } from '../../app/links.tsx'
import { TabBar } from '../../ui/index.ts'
import type { CaseFile } from './use-case-file.ts'

const CASE_TABS = ['overview', 'people', 'charges', 'restraints', 'hearings', 'documents', 'notes'] as const

/** A part of the page of a case. */
export type CaseTab = (typeof CASE_TABS)[number]

export const caseTabOf = (text: string): CaseTab => CASE_TABS.find((tab) => tab === text) ?? 'overview'

interface CaseTabsProps {
  readonly file: CaseFile
  readonly tab: CaseTab
}

/** The parts of a case, with how much is in each. */
export const CaseTabs = ({ file, tab }: CaseTabsProps) => {
  const { t } = useTranslation('cases')
  const caseId = file.case.id
  const documents = useQuery(api.documents.list.queryOptions({ input: { caseId } }))
  const counts: Partial<Record<CaseTab, number | undefined>> = {
    people: file.participations.length,
    charges: file.charges.length,
    restraints: file.restraints.length,
    hearings: file.hearings.length,
    documents: documents.data?.length,
  }
  return (
    <TabBar label={t('tab.label')}>
      {CASE_TABS.map((name) => (
        <TabLink
          key={name}
          to="/cases/$caseId"
          params={{ caseId }}
          search={name === 'overview' ? {} : { tab: name }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={name === tab ? 'page' : undefined}
          count={counts[name]}
          replace
        >
          {t(`tab.${name}`)}
        </TabLink>
      ))}
    </TabBar>
  )
}
