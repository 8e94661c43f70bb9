import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, DialogActions } from '../../../../ui/Dialog.tsx'
import { ErrorNotice } from '../../../../ui/index.ts'

interface ReasonDialogProps {
  readonly title: string
  /** What it is about. */
  readonly about: string
  readonly saveLabel: string
  readonly error: unknown
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why. Nothing is kept without a word. */
export const ReasonDialog = ({ title, about, saveLabel, error, onSave, onClose }: ReasonDialogProps) => {
  const { t } = useTranslation(['records', 'common'])
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setIsAsked(true)
    else onSave(reason.trim())
  }
  return (
    <Dialog isOpen title={title} size="md" onClose={onClose}>
      <form onSubmit={save} noValidate>
        <TextInput
          label={t('deadline.reasonFor')}
          description={<bdi>{about}</bdi>}
          value={reason}
          maxLength={500}
          required
          data-autofocus
          error={isAsked && reason.trim() === '' ? t('common:fieldError.required') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit">{saveLabel}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
