import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DeadlineBadge } from '../../../ui/DeadlineBadge.tsx'
import { EmptyState, List } from '../../../ui/index.ts'
import type { CaseWorkProps } from './CaseWork.tsx'
import { nowByClock } from './clock.ts'
import { DeadlineDays } from './DeadlineDays.tsx'
import { DeadlineDialog } from './DeadlineDialog.tsx'
import { Moved } from './proposals/Moved.tsx'
import { Proposed } from './proposals/Proposed.tsx'
import classes from './Work.module.css'

const Row = ({ deadline }: { readonly deadline: Deadline }) => {
  const { t } = useTranslation('records')
  const { names } = useCaseFile()
  const { id, title, binds, partyId, reason, notes } = deadline
  const facts = [
    t(`deadline.binds.${binds}`),
    partyId === null ? '' : (names.get(partyId) ?? ''),
    reason,
    notes,
  ]
  return (
    <RecordRow
      of={{ subject: 'deadline', id }}
      start={<DeadlineDays deadline={deadline} />}
      title={<bdi>{title}</bdi>}
      detail={<bdi className={classes.line}>{facts.filter(Boolean).join(' · ')}</bdi>}
      end={
        <>
          <DeadlineBadge deadline={deadline} now={nowByClock()} />
          <SourceMark subject="deadline" id={id} />
        </>
      }
    />
  )
}

const Lists = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => {
  const { t } = useTranslation('records')
  if (deadlines.length === 0) {
    return <EmptyState title={t('deadline.empty')}>{t('deadline.emptyText')}</EmptyState>
  }
  const open = deadlines.filter(({ state }) => state === 'open')
  const closed = deadlines.filter(({ state }) => state !== 'open')
  const rows = (some: readonly Deadline[]) =>
    some.map((deadline) => <Row key={deadline.id} deadline={deadline} />)
  return (
    <>
      {open.length === 0 ? null : <List label={t('deadline.many')}>{rows(open)}</List>}
      {closed.length === 0 ? null : (
        <details className={classes.done}>
          <summary>{t('deadline.closed', { count: closed.length })}</summary>
          <List label={t('deadline.closed', { count: closed.length })}>{rows(closed)}</List>
        </details>
      )}
    </>
  )
}

/** The days by which somebody has to act, the first due on top; above them what waits to be decided on, below them, folded, what is closed. */
export const Deadlines = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { deadlines } = file
  return (
    <RecordSection
      subject="deadline"
      title={t('deadline.many')}
      aside={deadlines.filter(({ state }) => state === 'open').length || undefined}
      records={deadlines}
      openId={openId}
      dialog={(deadline, close) => <DeadlineDialog file={file} deadline={deadline} onClose={close} />}
    >
      {() => (
        <>
          <Moved />
          <Proposed />
          <Lists deadlines={deadlines} />
        </>
      )}
    </RecordSection>
  )
}
