import { IconArrowBackUp, IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../shared/domain/kinds/statement.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, EmptyState, List } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseEvidenceProps } from './CaseEvidence.tsx'
import classes from './evidence.module.css'
import { StatementDialog } from './StatementDialog.tsx'

interface RowProps {
  readonly file: ShownCase
  readonly statement: Statement
}

const Facts = ({ file, statement }: RowProps) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  const { takenById, takenBy, place, circumstances, lawyer, interpreter, said, withdraws } = statement
  const taker = [takenById === null ? '' : nameIn(file, takenById), takenBy].filter(Boolean).join(', ')
  const facts = [
    taker === '' ? '' : t('statement.takenBy', { who: taker }),
    place,
    ...circumstances.map((code) => t(`statement.circumstances.${code}`)),
    lawyer === '' ? '' : t(lawyer === 'yes' ? 'statement.lawyerYes' : 'statement.lawyerNo'),
    interpreter === ''
      ? ''
      : t(interpreter === 'yes' ? 'statement.interpreterYes' : 'statement.interpreterNo'),
  ].filter(Boolean)
  const earlier = file.statements.find(({ id }) => id === withdraws)
  const named =
    earlier && (ownTitle('statement', earlier, ['word', 'name']) || ownTitle('statement', earlier, ['name']))
  return (
    <>
      {said === '' ? null : <bdi className={classes.said}>{said}</bdi>}
      {facts.length === 0 ? null : <bdi className={classes.line}>{facts.join(' · ')}</bdi>}
      {named === undefined ? null : (
        <bdi className={classes.line}>{t('statement.withdraws', { statement: named })}</bdi>
      )}
    </>
  )
}

/** What was taken back is never shown without saying so. */
const Row = ({ file, statement }: RowProps) => {
  const { t } = useTranslation('records')
  const { date, partyId, kind, standing, isSensitive } = statement
  return (
    <RecordRow
      of={{ subject: 'statement', id: statement.id }}
      start={<span className={classes.on}>{date === null ? null : <DateText value={date} />}</span>}
      title={
        <span className={classes.head}>
          <bdi>{`${nameIn(file, partyId)}: ${t(`statement.kind.${kind}`)}`}</bdi>
          {standing === '' ? null : (
            <StatusBadge icon={IconArrowBackUp}>{t(`statement.standing.${standing}`)}</StatusBadge>
          )}
          {isSensitive ? (
            <StatusBadge icon={IconEyeOff}>{t('statement.field.isSensitive')}</StatusBadge>
          ) : null}
        </span>
      }
      detail={<Facts file={file} statement={statement} />}
      end={<SourceMark subject="statement" id={statement.id} />}
    />
  )
}

/** What people said before whom, in the order of time, each with what has become of it. */
export const Statements = ({ openId }: CaseEvidenceProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { statements } = file
  return (
    <RecordSection
      subject="statement"
      title={t('statement.many')}
      aside={statements.length || undefined}
      records={statements}
      openId={openId}
      isFirst
      dialog={(statement, close) => <StatementDialog file={file} statement={statement} onClose={close} />}
    >
      {() =>
        statements.length === 0 ? (
          <EmptyState title={t('statement.empty')}>{t('statement.emptyText')}</EmptyState>
        ) : (
          <List label={t('statement.many')}>
            {statements.map((statement) => (
              <Row key={statement.id} file={file} statement={statement} />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
