import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RemoveButton } from '../ui/RemoveButton.tsx'
import { CALLS, type FormSubject, type KeptOf } from './calls.ts'
import { RemovalEffects } from './RemovalEffects.tsx'

/** How a record is spoken of in the question before it is deleted. */
export interface Removal {
  /** What the record is called. */
  readonly name: string
  /** What could be done instead, or what stays. */
  readonly advice?: ReactNode
}

interface RecordRemoveProps<Subject extends FormSubject> {
  readonly subject: Subject
  readonly id: KeptOf[Subject]['id']
  readonly removal: Removal
  readonly onRemoved: () => void
}

/** Deletes a record after a question that names it, what goes with it and what loses its tie. */
export const RecordRemove = <Subject extends FormSubject>(props: RecordRemoveProps<Subject>) => {
  const { subject, id, removal, onRemoved } = props
  const { t } = useTranslation('records')
  const kind: FormSubject = subject
  const remove = useMutation(CALLS[subject].remove.mutationOptions())
  return (
    <RemoveButton
      label={t(`${kind}.delete`)}
      question={t(`${kind}.deleteQuestion`)}
      onRemove={() => remove.mutateAsync({ id })}
      onRemoved={onRemoved}
    >
      <p>
        <bdi>{removal.name}</bdi>
      </p>
      {removal.advice === undefined ? null : <p>{removal.advice}</p>}
      <RemovalEffects subject={subject} id={id} />
    </RemoveButton>
  )
}
