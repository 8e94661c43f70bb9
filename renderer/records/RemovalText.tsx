import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecordSubject, RemovalEffect } from '../../shared/domain/history.ts'
import { LABEL_SUBJECTS } from '../actions/action.ts'
import { api } from '../app/api.ts'
import type { KeptOf } from './calls.ts'
import { adviceOf } from './removal-advice.ts'

interface EffectListProps {
  readonly title: string
  readonly effects: readonly RemovalEffect[]
}

const EffectList = ({ title, effects }: EffectListProps) => {
  const { t } = useTranslation('records')
  if (effects.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul>
        {effects.map(({ subject, count }) => (
          <li key={subject}>{t('removal.count', { what: t(`${subject}.many`), number: count })}</li>
        ))}
      </ul>
    </>
  )
}

/** How a record is spoken of in the question before it is deleted. */
export interface Removal {
  /** What the record is called. */
  readonly name: string
}

interface RemovalTextProps<Subject extends RecordSubject> {
  readonly subject: Subject
  readonly record: KeptOf[Subject]
  readonly removal: Removal
}

/** What is deleted, what goes with it and what only loses its tie, and how long it can be taken back: the text of the question. */
export const RemovalText = <Subject extends RecordSubject>(props: RemovalTextProps<Subject>) => {
  const { subject, record, removal } = props
  const { t } = useTranslation(LABEL_SUBJECTS)
  const input = { subject, id: record.id }
  const effects = useQuery(api.history.effectsOfRemoval.queryOptions({ input })).data ?? []
  const advice = adviceOf(subject, record)
  return (
    <>
      <p>
        <bdi>{removal.name}</bdi>
      </p>
      {advice === undefined ? null : <p>{t(advice)}</p>}
      <EffectList
        title={t('records:removal.goes')}
        effects={effects.filter(({ effect }) => effect === 'goes')}
      />
      <EffectList
        title={t('records:removal.loses')}
        effects={effects.filter(({ effect }) => effect === 'loses')}
      />
      <p>{t('records:removal.undo')}</p>
    </>
  )
}
