import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { errorCodeOf } from './error-code.ts'
import { ErrorNotice, Notice } from './Notice.tsx'

/** Keeps what stands in a form from being lost while it is not saved. */
export interface KeptForm {
  /** What was begun before and not saved, to be shown above the fields. */
  readonly offer: ReactNode
  /** What stood in the form is a record now. */
  readonly saved: () => Promise<void>
  /** The user does not want what stands in the form. */
  readonly thrownAway: () => void
}

/** How the values of a form are kept. */
export interface FormSaving<Checked> {
  /** Keeps what was entered. Whatever it throws is shown. */
  readonly onSave: (values: Checked) => Promise<void>
  /** Takes the record as it is now kept into the form; offered where someone else has changed it since. */
  readonly onReload?: () => Promise<void>
  /** Saves over what someone else has kept since. */
  readonly onOverwrite?: (values: Checked) => Promise<void>
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

/** The handler of a form's submit, and what went wrong in saving, with the ways out. */
export const useFormSaving = <Values extends FieldValues, Checked extends FieldValues>(
  form: UseFormReturn<Values, unknown, Checked>,
  { onSave, onReload, onOverwrite }: FormSaving<Checked>,
  draft: KeptForm,
): { readonly submit: (event: FormEvent) => void; readonly problem: ReactNode } => {
  const [error, setError] = useState<unknown>()
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (thrown) {
      setError(thrown)
    }
  }
  const submitWith = (save: (values: Checked) => Promise<void>) =>
    form.handleSubmit((values) =>
      attempt(async () => {
        await save(values)
        await draft.saved()
      }),
    )
  return {
    submit: (event) => {
      // A dialog is drawn elsewhere but is still a child in React's tree: a form around it must not hear this.
      event.stopPropagation()
      void submitWith(onSave)(event)
    },
    problem: (
      <Problem
        error={error}
        onReload={onReload ? () => void attempt(onReload) : undefined}
        onOverwrite={onOverwrite ? () => void submitWith(onOverwrite)() : undefined}
      />
    ),
  }
}
