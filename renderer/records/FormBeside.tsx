import type { Control, FieldValues } from 'react-hook-form'
import { RecordBeside, useBeside } from './beside-slot.tsx'
import type { FormSubject } from './calls.ts'
import { FollowContext } from './reading/pane-context.tsx'
import type { SaidDraft } from './said-sources.ts'

interface FormBesideProps<Values extends FieldValues, Checked> {
  readonly control: Control<Values, unknown, Checked>
  readonly subject: FormSubject
  /** The record that is kept; undefined for a new one. */
  readonly id: string | undefined
}

/** Below the fields of a record: who says so and what it has to do with others; of a new one who says so. */
export const FormBeside = <Values extends FieldValues, Checked>(props: FormBesideProps<Values, Checked>) => {
  const { control, subject, id } = props
  const beside = useBeside()
  if (beside === undefined || subject === 'source') return null
  // Every form has the list, beside the fields that its own type tells of.
  const saidControl = control as unknown as Control<SaidDraft>
  return (
    <>
      {/* What is typed is not left by following a link. */}
      <FollowContext value={undefined}>
        {id === undefined ? null : <RecordBeside subject={subject} id={id} />}
      </FollowContext>
      {beside.said({ control: saidControl, isKept: id !== undefined })}
    </>
  )
}
