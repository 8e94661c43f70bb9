import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import { RemoveButton } from '../ui/RemoveButton.tsx'
import { CALLS, type KeptOf } from './calls.ts'
import { type Removal, RemovalText } from './RemovalText.tsx'

export interface RecordRemoveProps<Subject extends RecordSubject> {
  readonly subject: Subject
  readonly record: KeptOf[Subject]
  readonly removal: Removal
  /** Stands around the deletion, where something has to stop before and goes on where it fails. */
  readonly onRemove?: (remove: () => Promise<void>) => Promise<void>
  readonly onRemoved: () => void
  readonly size?: 'xs' | 'sm'
}

/** Deletes a record after a question that names it, what goes with it and what loses its tie. */
export const RecordRemove = <Subject extends RecordSubject>(props: RecordRemoveProps<Subject>) => {
  const { subject, record, removal, onRemove = (remove) => remove(), onRemoved, size = 'sm' } = props
  const { t } = useTranslation('records')
  const kind: RecordSubject = subject
  const remove = useMutation(CALLS[subject].remove.mutationOptions())
  return (
    <RemoveButton
      label={t(`${kind}.delete`)}
      question={t(`${kind}.deleteQuestion`)}
      onRemove={() => onRemove(() => remove.mutateAsync({ id: record.id }))}
      onRemoved={onRemoved}
      size={size}
    >
      <RemovalText subject={subject} record={record} removal={removal} />
    </RemoveButton>
  )
}
