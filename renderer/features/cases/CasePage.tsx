import { Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../shared/domain/case.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { useActions } from '../../actions/actions.tsx'
import { TextLink } from '../../app/links.tsx'
import { todayByClock } from '../../i18n/dates.ts'
import { errorCodeOf, IconButton, Notice, Page, QueryView } from '../../ui/index.ts'
import { CaseCharges } from './CaseCharges.tsx'
import { EditCaseDialog } from './CaseDialog.tsx'
import { CaseNotes } from './CaseNotes.tsx'
import { CaseOverview } from './CaseOverview.tsx'
import { CasePeople } from './CasePeople.tsx'
import { CaseRestraints } from './CaseRestraints.tsx'
import { CaseStory } from './CaseStory.tsx'
import { type CaseTab, CaseTabs, caseTabOf } from './CaseTabs.tsx'
import { DeleteCase } from './DeleteCase.tsx'
import { type CaseFile, useCaseFile } from './use-case-file.ts'

/** What other features put into the page of a case. */
interface CaseSlots {
  readonly hearings: ReactNode
  readonly documents: ReactNode
  /** Buttons at the head, such as the export of a dossier. */
  readonly renderActions: (of: Case) => ReactNode
}

export interface CasePageProps extends CaseSlots {
  readonly caseId: CaseId
  /** The part of the page that is shown; an unknown one is the overview. */
  readonly tab: string
}

interface TabProps extends CaseSlots {
  readonly tab: CaseTab
  readonly file: CaseFile
}

const Tab = ({ tab, file, hearings, documents }: TabProps) => {
  const today = isoDateSchema.parse(todayByClock())
  switch (tab) {
    case 'overview':
      return <CaseOverview file={file} today={today} />
    case 'people':
      return <CasePeople file={file} />
    case 'charges':
      return <CaseCharges file={file} />
    case 'restraints':
      return <CaseRestraints file={file} today={today} />
    case 'hearings':
      return hearings
    case 'documents':
      return documents
    case 'notes':
      return <CaseNotes file={file.case} />
  }
}

const Above = ({ of }: { readonly of: Case }) => {
  const { t } = useTranslation('cases')
  const facts = [
    t(`kind.${of.kind}`),
    t(`stage.${of.stage}`),
    ...(of.status === 'closed' ? [t('status.closed')] : []),
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

const Opened = ({ file, ...slots }: Omit<TabProps, never>) => {
  const { t } = useTranslation('cases')
  const [dialog, setDialog] = useState<'edit' | 'delete'>()
  useActions([
    {
      id: 'case.edit',
      label: 'cases:editCase',
      group: 'page',
      icon: IconPencil,
      run: () => setDialog('edit'),
    },
    {
      id: 'case.delete',
      label: 'cases:deleteCase',
      group: 'page',
      icon: IconTrash,
      run: () => setDialog('delete'),
    },
  ])
  const actions = (
    <>
      <IconButton label={t('deleteCase')} size="lg" onClick={() => setDialog('delete')}>
        <IconTrash size={18} stroke={1.5} aria-hidden />
      </IconButton>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
        onClick={() => setDialog('edit')}
      >
        {t('editCase')}
      </Button>
      {slots.renderActions(file.case)}
    </>
  )
  return (
    <Page
      title={<bdi>{file.case.title}</bdi>}
      above={<Above of={file.case} />}
      actions={actions}
      below={
        <>
          <CaseStory file={file} today={isoDateSchema.parse(todayByClock())} />
          <CaseTabs file={file} tab={slots.tab} />
        </>
      }
    >
      <Tab file={file} {...slots} />
      {dialog === 'edit' ? <EditCaseDialog file={file.case} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'delete' ? <DeleteCase file={file} onCancel={() => setDialog(undefined)} /> : null}
    </Page>
  )
}

/** One case: its story in the head, its parts below. */
export const CasePage = ({ caseId, tab, ...slots }: CasePageProps) => {
  const { t } = useTranslation('cases')
  const file = useCaseFile(caseId)
  if (file.isError && errorCodeOf(file.error) === 'NOT_FOUND') {
    return (
      <Page title={t('title')}>
        <Notice>
          {t('notFound')} <TextLink to="/cases">{t('title')}</TextLink>
        </Notice>
      </Page>
    )
  }
  return (
    <QueryView query={file}>{(read) => <Opened file={read} tab={caseTabOf(tab)} {...slots} />}</QueryView>
  )
}
