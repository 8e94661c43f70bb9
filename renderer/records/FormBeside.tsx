import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RecordBeside, useBeside } from './beside-slot.tsx'
import type { FormSubject } from './calls.ts'
import classes from './FormBeside.module.css'

interface FormBesideProps<Values extends FieldValues, Checked> extends FirstSourceProps<Values, Checked> {
  /** The record that is kept; undefined for a new one. */
  readonly id: string | undefined
}

interface FirstSourceProps<Values extends FieldValues, Checked> {
  readonly form: UseFormReturn<Values, unknown, Checked>
  readonly subject: FormSubject
  /** The save that follows is to lead on to a source. */
  readonly onAsked: () => void
}

/** Saves a new record and goes on to who says so: a source stands beside a record that is kept. */
const AddFirstSource = <Values extends FieldValues, Checked>(props: FirstSourceProps<Values, Checked>) => {
  const { form, subject, onAsked } = props
  const { t } = useTranslation('records')
  if (useBeside() === undefined || subject === 'source' || subject === 'link') return null
  const ask = async (button: HTMLButtonElement) => {
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return
    onAsked()
    button.form?.requestSubmit()
  }
  return (
    <span className={classes.add}>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconQuote size={16} stroke={1.6} aria-hidden />}
        onClick={(event) => void ask(event.currentTarget)}
      >
        {t('source.andAdd')}
      </Button>
    </span>
  )
}

/** Below the fields of a record: who says so and what it has to do with others, or for a new one the way there. */
export const FormBeside = <Values extends FieldValues, Checked>({
  id,
  ...props
}: FormBesideProps<Values, Checked>) =>
  id === undefined ? <AddFirstSource {...props} /> : <RecordBeside subject={props.subject} id={id} />
