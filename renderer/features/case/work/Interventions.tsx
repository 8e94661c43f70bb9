import { IconEyeOff, IconMailForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Intervention } from '../../../../shared/domain/kinds/intervention.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, EmptyState, List, ListRow } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseWorkProps } from './CaseWork.tsx'
import { InterventionDialog } from './InterventionDialog.tsx'
import { useInterventionFacts } from './use-intervention-facts.ts'
import classes from './Work.module.css'

interface RowProps {
  readonly intervention: Intervention
  readonly onOpen: () => void
}

const Facts = ({ intervention }: Pick<RowProps, 'intervention'>) => {
  const { t, i18n } = useTranslation('records')
  const { names } = useCaseFile()
  const facts = useInterventionFacts()(intervention, names)
  const { answerText, followUpUntil } = intervention
  const until =
    followUpUntil === null
      ? ''
      : t('intervention.followUp', { date: formatDate(followUpUntil, languageOf(i18n.language)) })
  return (
    <>
      {facts.length === 0 ? null : <bdi className={classes.line}>{facts.join(' · ')}</bdi>}
      {answerText === '' ? null : <bdi className={classes.summary}>{answerText}</bdi>}
      {until === '' ? null : <span className={classes.line}>{until}</span>}
    </>
  )
}

const Answer = ({ answer, answeredOn }: Intervention) => {
  const { t, i18n } = useTranslation('records')
  const day = answeredOn === null ? '' : formatDate(answeredOn, languageOf(i18n.language))
  const said = [answer === '' ? '' : t(`intervention.answer.${answer}`), day].filter(Boolean).join(', ')
  return said === '' ? null : <StatusBadge icon={IconMailForward}>{said}</StatusBadge>
}

const Row = ({ intervention, onOpen }: RowProps) => {
  const { t } = useTranslation('records')
  const { date, kind, title, isSensitive } = intervention
  return (
    <ListRow
      onOpen={onOpen}
      start={<span className={classes.at}>{date === null ? null : <DateText value={date} />}</span>}
      title={<bdi>{[t(`intervention.kind.${kind}`), title].filter(Boolean).join(': ')}</bdi>}
      detail={<Facts intervention={intervention} />}
      end={
        <>
          <Answer {...intervention} />
          {isSensitive ? (
            <StatusBadge icon={IconEyeOff}>{t('intervention.field.isSensitive')}</StatusBadge>
          ) : null}
          <SourceMark subject="intervention" id={intervention.id} />
        </>
      }
    />
  )
}

/** Who wrote or spoke for whom, the last on top. */
export const Interventions = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { interventions } = file
  return (
    <RecordSection
      subject="intervention"
      title={t('intervention.many')}
      aside={interventions.length || undefined}
      records={interventions}
      openId={openId}
      dialog={(intervention, close) => (
        <InterventionDialog file={file} intervention={intervention} onClose={close} />
      )}
    >
      {(open) =>
        interventions.length === 0 ? (
          <EmptyState title={t('intervention.empty')}>{t('intervention.emptyText')}</EmptyState>
        ) : (
          <List label={t('intervention.many')}>
            {interventions.toReversed().map((intervention) => (
              <Row key={intervention.id} intervention={intervention} onOpen={() => open(intervention)} />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
