import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecordSubject, RemovalEffect } from '../../shared/domain/history.ts'
import { api } from '../app/api.ts'

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
  /** What could be done instead, or what stays. */
  readonly advice?: string
}

interface RemovalTextProps {
  readonly subject: RecordSubject
  readonly id: string
  readonly removal: Removal
}

/** What is deleted, what goes with it and what only loses its tie, and how long it can be taken back: the text of the question. */
export const RemovalText = ({ subject, id, removal: { name, advice } }: RemovalTextProps) => {
  const { t } = useTranslation('records')
  const effects = useQuery(api.history.effectsOfRemoval.queryOptions({ input: { subject, id } })).data ?? []
  return (
    <>
      <p>
        <bdi>{name}</bdi>
      </p>
      {advice === undefined ? null : <p>{advice}</p>}
      <EffectList title={t('removal.goes')} effects={effects.filter(({ effect }) => effect === 'goes')} />
      <EffectList title={t('removal.loses')} effects={effects.filter(({ effect }) => effect === 'loses')} />
      <p>{t('removal.undo')}</p>
    </>
  )
}
