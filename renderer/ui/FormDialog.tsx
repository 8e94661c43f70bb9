import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { errorCodeOf } from './error-code.ts'
import classes from './FormDialog.module.css'
import { ErrorNotice, Notice } from './Notice.tsx'
import { useFocusReturn } from './use-focus-return.ts'

export interface FormDialogProps<Values extends FieldValues, Checked extends FieldValues> {
  readonly title: ReactNode
  readonly size?: NonNullable<DialogProps['size']>
  readonly form: UseFormReturn<Values, unknown, Checked>
  /** Keeps what was entered. Whatever it throws is shown; the dialog closes by `onClose` of the caller. */
  readonly onSave: (values: Checked) => Promise<void>
  readonly onClose: () => void
  readonly saveLabel?: string
  /** Takes the record as it is now kept into the form; offered where someone else has changed it since. */
  readonly onReload?: () => Promise<void>
  /** Saves over what someone else has kept since. */
  readonly onOverwrite?: (values: Checked) => Promise<void>
  /** A quieter action at the other end of the foot, such as deleting. */
  readonly leading?: ReactNode
  readonly children: ReactNode
}

const DiscardQuestion = ({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) => {
  const { t } = useTranslation('cases')
  return (
    <div className={classes.foot}>
      <p className={classes.question} role="alert">
        {t('form.unsaved')}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onDiscard}>
          {t('form.discard')}
        </Button>
        <Button onClick={onStay} ref={(button) => button?.focus()}>
          {t('form.keepEditing')}
        </Button>
      </div>
    </div>
  )
}

interface ProblemProps {
  readonly error: unknown
  readonly onReload: (() => void) | undefined
  readonly onOverwrite: (() => void) | undefined
}

const Problem = ({ error, onReload, onOverwrite }: ProblemProps) => {
  const { t } = useTranslation('cases')
  if (error === undefined) return null
  if (errorCodeOf(error) !== 'CONFLICT' || onReload === undefined) return <ErrorNotice error={error} />
  const actions = (
    <>
      <Button size="xs" variant="default" onClick={onReload}>
        {t('form.loadSaved')}
      </Button>
      {onOverwrite === undefined ? null : (
        <Button size="xs" variant="default" onClick={onOverwrite}>
          {t('form.saveMine')}
        </Button>
      )}
    </>
  )
  return (
    <Notice tone="warning" role="alert" title={t('form.conflict')} actions={actions}>
      {t('form.conflictText')}
    </Notice>
  )
}

/**
 * A form over the page: Enter saves, Esc cancels, and what was typed is not thrown away without asking.
 * Mount it when it opens, so that it starts from the record's present values.
 */
export const FormDialog = <Values extends FieldValues, Checked extends FieldValues>(
  props: FormDialogProps<Values, Checked>,
) => {
  const {
    title,
    size = 'md',
    form,
    onSave,
    onClose,
    saveLabel,
    onReload,
    onOverwrite,
    leading,
    children,
  } = props
  const { t } = useTranslation()
  const [error, setError] = useState<unknown>()
  const [isAsking, setIsAsking] = useState(false)
  // Read while rendering: react-hook-form follows only the states that are looked at.
  const { isDirty, isSubmitting } = form.formState
  useFocusReturn()

  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (thrown) {
      setError(thrown)
    }
  }
  const submitWith = (save: (values: Checked) => Promise<void>) =>
    form.handleSubmit((values) => attempt(() => save(values)))
  const submit = (event: FormEvent) => {
    // A dialog is drawn elsewhere but is still a child in React's tree: a form around it must not hear this.
    event.stopPropagation()
    void submitWith(onSave)(event)
  }
  const close = () => (isDirty && !isAsking ? setIsAsking(true) : onClose())

  return (
    <Dialog isOpen onClose={close} title={title} size={size}>
      <form onSubmit={submit} noValidate>
        <div className={classes.fields}>{children}</div>
        <Problem
          error={error}
          onReload={onReload ? () => void attempt(onReload) : undefined}
          onOverwrite={onOverwrite ? () => void submitWith(onOverwrite)() : undefined}
        />
        {isAsking ? (
          <DiscardQuestion onDiscard={onClose} onStay={() => setIsAsking(false)} />
        ) : (
          <div className={classes.foot}>
            {leading === undefined ? null : <div className={classes.leading}>{leading}</div>}
            <div className={classes.buttons}>
              <Button variant="default" onClick={close}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={isSubmitting}>
                {saveLabel ?? t('save')}
              </Button>
            </div>
          </div>
        )}
      </form>
    </Dialog>
  )
}
