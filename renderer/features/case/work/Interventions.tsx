import { IconChecklist, IconEyeOff, IconMailForward } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intervention } from '../../../../shared/domain/kinds/intervention.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { saidOnce } from '../../../records/names/said-once.ts'
import { choiceOf } from '../../../records/people/party-choice.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, EmptyState, IconButton, List } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseWorkProps } from './CaseWork.tsx'
import { type TaskDraft, taskOfWatched } from './drafts.ts'
import { InterventionDialog } from './InterventionDialog.tsx'
import { QuickFiling } from './QuickFiling.tsx'
import { TaskDialog } from './TaskDialog.tsx'
import { useInterventionFacts } from './use-intervention-facts.ts'
import classes from './Work.module.css'

interface RowProps {
  readonly intervention: Intervention
  readonly onTask: (task: TaskDraft) => void
}

const useWatchedText = () => {
  const { t, i18n } = useTranslation('records')
  return ({ followUpUntil }: Pick<Intervention, 'followUpUntil'>): string =>
    followUpUntil === null
      ? ''
      : t('intervention.followUp', { date: formatDate(followUpUntil, languageOf(i18n.language)) })
}

/** Makes a task of what is watched, for the only one for whom it was written. */
const TaskButton = ({ intervention, onTask }: Pick<RowProps, 'intervention' | 'onTask'>) => {
  const { t } = useTranslation('records')
  const { names } = useCaseFile()
  const untilText = useWatchedText()(intervention)
  const { caseId, kind, title, beneficiaries, followUpUntil: until } = intervention
  const what = title === '' ? t(`intervention.kind.${kind}`) : title
  const [first, ...others] = beneficiaries
  const party = choiceOf(others.length === 0 ? (first?.partyId ?? null) : null, names)
  const label = t('intervention.task', { what })
  return (
    <IconButton
      label={label}
      onClick={() =>
        onTask(
          taskOfWatched({ caseId, title: t('intervention.taskTitle', { what }), until, untilText, party }),
        )
      }
    >
      <IconChecklist size={17} stroke={1.5} aria-hidden />
    </IconButton>
  )
}

const Facts = ({ intervention }: Pick<RowProps, 'intervention'>) => {
  const { names } = useCaseFile()
  const facts = useInterventionFacts()(intervention, names)
  const until = useWatchedText()(intervention)
  const { answerText } = intervention
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

const Row = ({ intervention, onTask }: RowProps) => {
  const { t } = useTranslation('records')
  const { date, kind, title, isSensitive } = intervention
  return (
    <RecordRow
      of={{ subject: 'intervention', id: intervention.id }}
      start={<span className={classes.at}>{date === null ? null : <DateText value={date} />}</span>}
      title={<bdi>{saidOnce([t(`intervention.kind.${kind}`), title]).join(': ')}</bdi>}
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
      controls={<TaskButton intervention={intervention} onTask={onTask} />}
    />
  )
}

/** Who wrote or spoke for whom, the last on top. */
export const Interventions = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { interventions } = file
  const [task, setTask] = useState<TaskDraft>()
  return (
    <RecordSection
      subject="intervention"
      title={t('intervention.many')}
      aside={interventions.length || undefined}
      records={interventions}
      openId={openId}
      dialog={(intervention, close, of) => {
        const filed = file.documents.find(({ id }) => id === of)
        return (
          <InterventionDialog
            file={file}
            intervention={intervention}
            {...(filed === undefined ? {} : { filed })}
            onClose={close}
          />
        )
      }}
    >
      {() => (
        <>
          <QuickFiling />
          {interventions.length === 0 ? (
            <EmptyState title={t('intervention.empty')}>{t('intervention.emptyText')}</EmptyState>
          ) : (
            <List label={t('intervention.many')}>
              {interventions.toReversed().map((intervention) => (
                <Row key={intervention.id} intervention={intervention} onTask={setTask} />
              ))}
              {task === undefined ? null : (
                <TaskDialog
                  caseId={file.case.id}
                  task={undefined}
                  start={task}
                  onClose={() => setTask(undefined)}
                />
              )}
            </List>
          )}
        </>
      )}
    </RecordSection>
  )
}
