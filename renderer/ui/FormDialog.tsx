import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DiscardQuestion } from './DiscardQuestion.tsx'
import classes from './FormDialog.module.css'
import { FormFrame, type FormFrameProps } from './FormFrame.tsx'
import { savingOf } from './form-keys.ts'
import { type FormSaving, type KeptForm, useFormSaving } from './use-form-saving.tsx'
import { useSteadyHeight } from './use-steady-height.ts'

/** The dialog closes by `onClose` of the caller, also after saving. */
export interface FormDialogProps<Values extends FieldValues, Checked extends FieldValues>
  extends FormSaving<Checked> {
  readonly title: ReactNode
  readonly size?: FormFrameProps['size']
  readonly form: UseFormReturn<Values, unknown, Checked>
  readonly draft: KeptForm
  readonly onClose: () => void
  readonly saveLabel?: string
  /** A calm word about what stands in the form, above the buttons. */
  readonly aside?: ReactNode
  /** A quieter action at the other end of the foot, such as deleting. */
  readonly leading?: ReactNode
  readonly children: ReactNode
}

interface FootProps {
  readonly leading: ReactNode
  readonly saveLabel: string | undefined
  readonly isSaving: boolean
  readonly onCancel: () => void
  readonly onSaveAnother: (() => void) | undefined
}

/**
 * A notice may come up between the fields when one of them is left: the field that is written in is left when the press is whole, so
 * that what comes takes no press away.
 */
const wholePress = {
  onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
} as const

const Foot = ({ leading, saveLabel, isSaving, onCancel, onSaveAnother }: FootProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.row}>
      {leading === undefined && onSaveAnother === undefined ? null : (
        <div className={classes.leading}>
          {leading}
          {onSaveAnother === undefined ? null : (
            <Button
              variant="subtle"
              {...wholePress}
              onClick={(event) => {
                event.currentTarget.focus()
                onSaveAnother()
              }}
              aria-keyshortcuts="Control+Shift+Enter"
            >
              {t('form.saveAnother')}
            </Button>
          )}
        </div>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          loading={isSaving}
          {...wholePress}
          onClick={(event) => event.currentTarget.focus()}
          aria-keyshortcuts="Control+Enter"
        >
          {saveLabel ?? t('save')}
        </Button>
      </div>
    </div>
  )
}

/** By the key a field is come to whole; the browser is content with the place where one writes. */
const showWhole = ({ key, target }: KeyboardEvent): void => {
  if (key === 'Tab' && target instanceof HTMLElement) target.scrollIntoView({ block: 'nearest' })
}

/**
 * A form in its frame: Enter saves, Ctrl+Enter from a field of many lines too, Esc cancels, and what was typed is not thrown away
 * without asking. Mount it when it opens, so that it starts from the record's present values.
 */
export const FormDialog = <Values extends FieldValues, Checked extends FieldValues>(
  props: FormDialogProps<Values, Checked>,
) => {
  const { title, size = 'md', form, draft, onClose, saveLabel, leading, aside, children } = props
  const [isAsking, setIsAsking] = useState(false)
  // Read while rendering: react-hook-form follows only the states that are looked at.
  const { isDirty, isSubmitting } = form.formState

  const { element, submit, saveAnother, problem, isRefused } = useFormSaving(form, props, draft)
  useSteadyHeight(element, isRefused)
  const discard = () => {
    draft.thrownAway()
    onClose()
  }
  const close = () => (isDirty && !isAsking ? setIsAsking(true) : onClose())
  const saveByKeys = (event: KeyboardEvent<HTMLFormElement>) => {
    const asked = savingOf(event)
    // What stands over the form is still below it in React's tree, and has keys of its own.
    if (asked === undefined || !event.currentTarget.contains(event.target as Node)) return
    event.preventDefault()
    event.stopPropagation()
    if (asked === 'save') event.currentTarget.requestSubmit()
    else saveAnother?.()
  }

  return (
    <FormFrame title={title} size={size} mayLeave={!isDirty || isAsking} onClose={close}>
      <form
        ref={element}
        className={classes.form}
        onSubmit={submit}
        onKeyDown={saveByKeys}
        onKeyUp={showWhole}
        noValidate
      >
        <div className={classes.fields}>
          {draft.offer}
          {children}
        </div>
        <div className={classes.foot}>
          {aside}
          {problem}
          {isAsking ? (
            <DiscardQuestion onDiscard={discard} onStay={() => setIsAsking(false)} />
          ) : (
            <Foot
              leading={leading}
              saveLabel={saveLabel}
              isSaving={isSubmitting}
              onCancel={close}
              onSaveAnother={saveAnother}
            />
          )}
        </div>
      </form>
    </FormFrame>
  )
}
