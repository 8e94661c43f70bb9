import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { errorCodeOf } from './error-code.ts'
import { nothingHeld } from './held-saving.ts'
import { ErrorNotice, Notice } from './Notice.tsx'
import { useWrongFields, WrongFields } from './WrongFields.tsx'

/** Keeps what stands in a form from being lost while it is not saved. */
export interface KeptForm {
  /** What was begun before and not saved, to be shown above the fields. */
  readonly offer: ReactNode
  /** What stood in the form is a record now. */
  readonly saved: () => Promise<void>
  /** The user does not want what stands in the form. */
  readonly thrownAway: () => void
}

/** Marks a button of a form that goes on with another one after saving. */
export const ANOTHER = 'data-another'

/** What is given where something has to be decided first: what stands in the form is not saved and stays a draft. */
export const NOT_YET = 'not-yet'

/** How the values of a form are kept. */
export interface FormSaving<Checked> {
  /** Keeps what was entered, or gives `NOT_YET`. Whatever it throws is shown. */
  readonly onSave: (values: Checked) => Promise<unknown>
  /** Keeps what was entered where one follows the other; gives what begins the next one. */
  readonly onSaveAnother?: ((values: Checked) => Promise<typeof NOT_YET | (() => void)>) | undefined
  /** Takes the record as it is now kept into the form; offered where someone else has changed it since. */
  readonly onReload?: () => Promise<void>
  /** Saves over what someone else has kept since. */
  readonly onOverwrite?: (values: Checked) => Promise<unknown>
}

interface ProblemProps {
  readonly error: unknown
  readonly onReload: (() => void) | undefined
  readonly onOverwrite: (() => void) | undefined
}

const Problem = ({ error, onReload, onOverwrite }: ProblemProps) => {
  const { t } = useTranslation()
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

/** What a form can be asked for, and what went wrong in saving, with the ways out. */
interface SavingForm {
  readonly element: RefObject<HTMLFormElement | null>
  readonly submit: (event: FormEvent) => void
  /** Saves and begins the next one; undefined where none follows. */
  readonly saveAnother: (() => void) | undefined
  readonly problem: ReactNode
  /** It was not saved because of fields that are still wrong. */
  readonly isRefused: boolean
}

/**
 * The handler of a form's submit, and what went wrong in saving, with the ways out: for a field that is wrong the way to it, where
 * the focus goes by itself to the first.
 */
export const useFormSaving = <Values extends FieldValues, Checked extends FieldValues>(
  form: UseFormReturn<Values, unknown, Checked>,
  { onSave, onSaveAnother, onReload, onOverwrite }: FormSaving<Checked>,
  draft: KeptForm,
): SavingForm => {
  const [error, setError] = useState<unknown>()
  const element = useRef<HTMLFormElement>(null)
  const wrong = useWrongFields(form, element)
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (thrown) {
      setError(thrown)
    }
  }
  const submitWith = async (save: (values: Checked) => Promise<unknown>): Promise<void> => {
    await nothingHeld()
    await form.handleSubmit(
      (values) =>
        attempt(async () => {
          const goOn = await save(values)
          if (goOn === NOT_YET) return
          await draft.saved()
          if (typeof goOn === 'function') goOn()
        }),
      wrong.refuse,
    )()
  }
  return {
    element,
    isRefused: wrong.fields !== undefined,
    submit: (event) => {
      // A dialog is drawn elsewhere but is still a child in React's tree: a form around it must not hear this.
      event.stopPropagation()
      event.preventDefault()
      const { submitter } = event.nativeEvent as SubmitEvent
      const isAnother = onSaveAnother !== undefined && submitter?.hasAttribute(ANOTHER) === true
      void submitWith(isAnother ? onSaveAnother : onSave)
    },
    saveAnother: onSaveAnother && (() => void submitWith(onSaveAnother)),
    problem: (
      <>
        <WrongFields fields={wrong.fields} />
        <Problem
          error={error}
          onReload={onReload ? () => void attempt(onReload) : undefined}
          onOverwrite={onOverwrite ? () => void submitWith(onOverwrite) : undefined}
        />
      </>
    ),
  }
}
