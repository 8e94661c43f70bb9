import { useTranslation } from 'react-i18next'
import { deadlinesAhead, tasksAhead } from '../../../../shared/domain/case/ahead.ts'
import { isContext } from '../../../../shared/domain/kinds/case.ts'
import { KINDS } from '../../../../shared/domain/kinds/index.ts'
import { CASE_TABS, type CaseTab } from '../../../../shared/domain/kinds/kind.ts'
import { PART_SUBJECTS } from '../../../../shared/domain/kinds/parts.ts'
import { TabLink } from '../../../app/links.tsx'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { TabBar } from '../../../ui/index.ts'
import { TabKeys } from './TabKeys.tsx'

interface CaseTabsProps {
  readonly file: ShownCase
  readonly tab: CaseTab
}

/** Where a number helps to find one's way; of the work what is still to be done. All would not fit beside one another. */
const countsOf = (file: ShownCase): Partial<Record<CaseTab, number>> => ({
  people: file.participations.length,
  charges: file.charges.length,
  restraints: file.restraints.length,
  court: file.hearings.length + file.decisions.length,
  evidence: file.statements.length + file.items.length + file.figures.length,
  documents: file.documents.length,
  work: deadlinesAhead(file.deadlines).length + tasksAhead(file.tasks).length,
})

/** What a context file seldom has; shown where something stands there all the same. */
const OF_A_CASE: readonly CaseTab[] = ['charges', 'restraints', 'court', 'consents']

const holds = (file: ShownCase, tab: CaseTab): boolean =>
  PART_SUBJECTS.some((subject) => KINDS[subject].tab === tab && file[KINDS[subject].plural].length > 0)

const isShown = (file: ShownCase, tab: CaseTab): boolean =>
  !isContext(file.case) || !OF_A_CASE.includes(tab) || holds(file, tab)

/** The parts of a case, with how much is in each. */
export const CaseTabs = ({ file, tab }: CaseTabsProps) => {
  const { t } = useTranslation('cases')
  const counts = countsOf(file)
  const tabs = CASE_TABS.filter((name) => name === tab || isShown(file, name))
  return (
    <TabKeys caseId={file.case.id} tabs={tabs}>
      <TabBar label={t('tab.label')}>
        {tabs.map((name) => (
          <TabLink
            key={name}
            to="/cases/$caseId"
            params={{ caseId: file.case.id }}
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
    </TabKeys>
  )
}
