import { IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import type { CaseTab } from '../../../../shared/domain/kinds/kind.ts'
import { useActions } from '../../../actions/actions.tsx'
import { ActionMenu } from '../../../app/ActionMenu.tsx'
import { TextLink } from '../../../app/links.tsx'
import { todayByClock } from '../../../i18n/dates.ts'
import { CaseFileProvider } from '../../../records/case-file/CaseFileProvider.tsx'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { OWN_FORM } from '../../../records/drafts/draft-places.ts'
import { EditCaseDialog } from '../../../records/forms/CaseDialog.tsx'
import { RecordHistory } from '../../../records/history-slot.tsx'
import { useFileText } from '../../../records/names/use-file-text.ts'
import { Notice, Page } from '../../../ui/index.ts'
import { StuckBar } from '../../../ui/StuckBar.tsx'
import { AfterHearingCommand } from '../court/after/AfterHearingCommand.tsx'
import { CasePane } from '../pane/CasePane.tsx'
import { ProposalStrip } from '../work/proposals/ProposalStrip.tsx'
import { CaseStory } from './CaseStory.tsx'
import { type CaseSlots, CaseTabContent } from './CaseTabContent.tsx'
import { CaseTabs } from './CaseTabs.tsx'
import { caseTabOf } from './case-tab.ts'
import { DeleteCase } from './DeleteCase.tsx'
import { FoldedStory } from './FoldedStory.tsx'

interface PageSlots extends CaseSlots {
  /** What other features can do with the case: the main button, and commands for the menu beside it. */
  readonly renderActions: (of: Case) => ReactNode
}

export interface CasePageProps extends PageSlots {
  readonly caseId: CaseId
  /** The part of the page that is shown; an unknown one is the overview. */
  readonly tab: string
  /** The record of that part that was asked for and opens at once. */
  readonly openId?: string | undefined
}

const Above = ({ of }: { readonly of: Case }) => {
  const { t } = useTranslation('cases')
  const { fileFacts } = useFileText()
  const facts = [
    ...fileFacts(of),
    ...(of.status === 'open' ? [] : [t(`status.${of.status}`)]),
    ...(of.isSensitive ? [t('sensitive')] : []),
  ]
  return (
    <>
      <TextLink to="/cases">{t('title')}</TextLink>
      {' · '}
      {of.number === '' ? null : (
        <>
          <bdi>{of.number}</bdi>
          {' · '}
        </>
      )}
      {facts.join(' · ')}
    </>
  )
}

/** What is seldom done with a case, in the order of the menu. */
const SELDOM = [
  'case.edit',
  'record.history',
  'do.print',
  'tables.paste',
  'tables.import',
  'tables.export',
] as const

const DESTRUCTIVE = ['case.delete'] as const

interface HeadActionsProps {
  readonly of: Case
  readonly onDialog: (dialog: 'edit' | 'delete') => void
  readonly children: ReactNode
}

const HeadActions = ({ of, onDialog, children }: HeadActionsProps) => {
  useActions([
    {
      id: 'case.edit',
      label: of.nature === 'context' ? 'records:case.edit_context' : 'records:case.edit',
      said: 'commands:said.editCase',
      group: 'page',
      icon: IconPencil,
      run: () => onDialog('edit'),
    },
    {
      id: 'case.delete',
      label: of.nature === 'context' ? 'records:case.delete_context' : 'records:case.delete',
      said: 'commands:said.deleteCase',
      group: 'page',
      icon: IconTrash,
      run: () => onDialog('delete'),
    },
  ])
  return (
    <>
      <RecordHistory subject="case" id={of.id} isCommand />
      {children}
      <ActionMenu ids={SELDOM} destructive={DESTRUCTIVE} />
    </>
  )
}

interface OpenedProps extends PageSlots {
  readonly tab: CaseTab
  readonly openId: string | undefined
}

const Opened = ({ tab, openId, renderActions, ...slots }: OpenedProps) => {
  const file = useCaseFile()
  const [dialog, setDialog] = useState<'edit' | 'delete' | undefined>(
    openId === OWN_FORM ? 'edit' : undefined,
  )
  const today = isoDateSchema.parse(todayByClock())
  const close = () => setDialog(undefined)
  return (
    <CasePane openId={openId} tab={tab} today={today} relationForm={slots.relationForm}>
      <Page
        title={<bdi>{file.case.title}</bdi>}
        above={<Above of={file.case} />}
        actions={
          <HeadActions of={file.case} onDialog={setDialog}>
            {renderActions(file.case)}
          </HeadActions>
        }
        below={<CaseStory file={file} today={today} />}
        stuck={
          <StuckBar of={tab} folded={<FoldedStory file={file} today={today} />}>
            <CaseTabs file={file} tab={tab} />
          </StuckBar>
        }
      >
        <ProposalStrip isListed={tab === 'work' || tab === 'chronology'} />
        {tab === 'court' ? null : <AfterHearingCommand />}
        <CaseTabContent
          key={`${tab} ${openId ?? ''}`}
          tab={tab}
          today={today}
          openId={openId}
          slots={slots}
        />
        {dialog === 'edit' ? <EditCaseDialog file={file.case} onClose={close} /> : null}
        {dialog === 'delete' ? <DeleteCase of={file.case} onCancel={close} /> : null}
      </Page>
    </CasePane>
  )
}

const NotFound = () => {
  const { t } = useTranslation('cases')
  return (
    <Page title={t('title')}>
      <Notice>
        {t('notFound')} <TextLink to="/cases">{t('title')}</TextLink>
      </Notice>
    </Page>
  )
}

/** One case: its story in the head, its parts below. */
export const CasePage = ({ caseId, tab, openId, ...slots }: CasePageProps) => (
  <CaseFileProvider caseId={caseId} notFound={<NotFound />}>
    <Opened tab={caseTabOf(tab)} openId={openId} {...slots} />
  </CaseFileProvider>
)
