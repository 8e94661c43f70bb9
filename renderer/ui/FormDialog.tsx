import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DiscardQuestion } from './DiscardQuestion.tsx'
import classes from './FormDialog.module.css'
import { FormFrame, type FormFrameProps } from './FormFrame.tsx'
import { type FormSaving, type KeptForm, useFormSaving } from './use-form-saving.tsx'

/** The dialog closes by `onClose` of the caller, also after saving. */
export interface FormDialogProps<Values extends FieldValues, Checked extends FieldValues>
  extends FormSaving<Checked> {
  readonly title: ReactNode
  readonly size?: FormFrameProps['size']
  readonly form: UseFormReturn<Values, unknown, Checked>
  readonly draft: KeptForm
  readonly onClose: () => void
  readonly saveLabel?: string
  /** A quieter action at the other end of the foot, such as deleting. */
  readonly leading?: ReactNode
  readonly children: ReactNode
}

/**
 * A form in its frame: Enter saves, Esc cancels, and what was typed is not thrown away without asking.
 * Mount it when it opens, so that it starts from the record's present values.
 */
export const FormDialog = <Values extends FieldValues, Checked extends FieldValues>(
  props: FormDialogProps<Values, Checked>,
) => {
  const { title, size = 'md', form, draft, onClose, saveLabel, leading, children } = props
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  // Read while rendering: react-hook-form follows only the states that are looked at.
  const { isDirty, isSubmitting } = form.formState

  const { submit, problem } = useFormSaving(form, props, draft)
  const discard = () => {
    draft.thrownAway()
    onClose()
  }
  const close = () => (isDirty && !isAsking ? setIsAsking(true) : onClose())

  return (
    <FormFrame onClose={close} title={title} size={size}>
      <form onSubmit={submit} noValidate>
        <div className={classes.fields}>
          {draft.offer}
          {children}
        </div>
        {problem}
        {isAsking ? (
          <DiscardQuestion onDiscard={discard} onStay={() => setIsAsking(false)} />
        ) : (
          <div className={classes.foot}>
            {leading === undefined ? null : <div className={classes.leading}>{leading}</div>}
            <div className={classes.buttons}>
              <Button variant="default" onClick={close}>
                {t('cancel')}
              </Button>
              <Button
                type="submit"
                loading={isSubmitting}
                // A field that is left may bring something up and move the button under the press, which would be lost:
                // the field is left when the press is whole.
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => event.currentTarget.focus()}
              >
                {saveLabel ?? t('save')}
              </Button>
            </div>
          </div>
        )}
      </form>
    </FormFrame>
  )
}
