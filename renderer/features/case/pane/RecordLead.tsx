import { useTranslation } from 'react-i18next'
import { isEndComputed, otherEnd } from '../../../../shared/domain/case/restraint-in-force.ts'
import { standingSentences } from '../../../../shared/domain/case/standing-sentences.ts'
import { termOfLength } from '../../../../shared/domain/case/term-of-length.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import { daysOfTerm, differs, termOf } from '../../../../shared/domain/terms/computed-deadline.ts'
import { startOfTrigger, triggerOf } from '../../../../shared/domain/terms/trigger-start.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import type { RecordName } from '../../../records/history-slot.tsx'
import { useLaw, useLaws } from '../../../records/laws.ts'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { DateText, Notice } from '../../../ui/index.ts'
import { HearingChain } from '../court/HearingChain.tsx'
import { useRestraintText } from '../restraints/use-restraint-text.ts'
import { TermWorking } from '../work/TermWorking.tsx'
import classes from './CasePane.module.css'

interface LeadProps {
  readonly of: RecordName
  readonly file: ShownCase
  readonly today: IsoDate
}

/** Until when a measure lasts, where that is counted or the order says otherwise, and the working of what its length gives. */
const RestraintLead = ({ of, file }: LeadProps) => {
  const restraintText = useRestraintText()
  const law = useLaw()
  const restraint = file.restraints.find(({ id }) => id === of.id)
  if (restraint === undefined) return null
  const term = termOfLength(restraint, law)
  const isSaid = isEndComputed(restraint) || otherEnd(restraint) !== null
  if (term === undefined && !isSaid) return null
  return (
    <div className={classes.lead}>
      {isSaid ? <p>{restraintText(restraint)}</p> : null}
      {term === undefined ? null : <TermWorking term={term} />}
    </div>
  )
}

/** How a part stands now, with its end where that was counted. */
const SentenceLead = ({ of, file, today }: LeadProps) => {
  const part = standingSentences(file.decisions, file.sentences, today).find(
    ({ original, history }) => original.id === of.id || history.some(({ id }) => id === of.id),
  )
  return (
    part && (
      <p className={classes.lead}>
        <SentenceLine part={part} today={today} />
      </p>
    )
  )
}

/** Where what set a deadline running now stands on another day than it was counted from. */
const MovedTrigger = ({ deadline, file }: { readonly deadline: Deadline; readonly file: ShownCase }) => {
  const { t } = useTranslation('records')
  const laws = useLaws()
  const trigger = triggerOf(deadline)
  const start = trigger && startOfTrigger(trigger, deadline, { file, laws })
  if (start?.startsOn == null || start.startsOn === deadline.startsOn) return null
  return (
    <Notice tone="warning">
      {t('deadline.triggerMoved')} <DateText value={start.startsOn} weekday="short" />
    </Notice>
  )
}

/** What its rule says of a deadline: another day than is kept, and the working. */
const DeadlineLead = ({ of, file }: LeadProps) => {
  const { t } = useTranslation('records')
  const laws = useLaws()
  const deadline = file.deadlines.find(({ id }) => id === of.id)
  if (deadline === undefined) return null
  const term = termOf(deadline, laws)
  const days = term && daysOfTerm(term)
  return (
    <div className={classes.lead}>
      <MovedTrigger deadline={deadline} file={file} />
      {days !== undefined && differs(deadline, days) ? (
        <Notice tone="warning">
          {t('deadline.nowGives')} <DateText value={days.lastOn} weekday="short" />
          {days.lastTime === null ? null : `, ${days.lastTime}`}
        </Notice>
      ) : null}
      {term === undefined ? null : <TermWorking term={term} />}
    </div>
  )
}

/** What follows from a record and stands in none of its fields: the end of a measure, how a part of a sentence stands now, which hearings go on from one another. */
export const RecordLead = (props: LeadProps) => {
  switch (props.of.subject) {
    case 'restraint':
      return <RestraintLead {...props} />
    case 'sentence':
      return <SentenceLead {...props} />
    case 'deadline':
      return <DeadlineLead {...props} />
    case 'hearing':
      return <HearingChain id={props.of.id} hearings={props.file.hearings} />
    default:
      return null
  }
}
