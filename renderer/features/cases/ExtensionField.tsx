import { Select } from '@mantine/core'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { useRestraintText } from './RestraintLine.tsx'
import type { RestraintDraft } from './restraint-draft.ts'

interface ExtensionFieldProps {
  readonly control: Control<RestraintDraft>
  /** The other restraints of the same person. */
  readonly others: readonly Restraint[]
}

const NOTHING = 'new'

/** Which earlier order this one prolongs; nothing for a measure of its own. */
export const ExtensionField = ({ control, others }: ExtensionFieldProps) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  const { field } = useController({ control, name: 'extensionOf' })
  if (others.length === 0) return null
  return (
    <Select
      ref={field.ref}
      label={t('field.extensionOf')}
      value={field.value ?? NOTHING}
      onChange={(value) => field.onChange(value === NOTHING ? null : value)}
      onBlur={field.onBlur}
      data={[
        { value: NOTHING, label: t('field.extensionOfNone') },
        ...others.map((restraint) => ({ value: restraint.id, label: restraintText(restraint) })),
      ]}
    />
  )
}
