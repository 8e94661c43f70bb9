import { TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/field-error.ts'
import { IconButton } from '../../ui/index.ts'
import type { PartyDraft } from './party-draft.ts'

/** The identity number, hidden from those who look over the shoulder until asked for. */
export const IdentityNumberField = ({ control }: { readonly control: Control<PartyDraft> }) => {
  const { t } = useTranslation('people')
  const { field, fieldState } = useController({ control, name: 'identityNumber' })
  const kind = useWatch({ control, name: 'kind' })
  const [isShown, setIsShown] = useState(field.value === '')
  const error = useFieldError(fieldState.error)
  const Icon = isShown ? IconEyeOff : IconEye
  return (
    <TextInput
      {...field}
      label={t(kind === 'person' ? 'field.iin' : 'field.bin')}
      error={error}
      type={isShown ? 'text' : 'password'}
      autoComplete="new-password"
      inputMode="numeric"
      rightSection={
        <IconButton
          label={t(isShown ? 'field.hideNumber' : 'field.showNumber')}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          <Icon size={17} stroke={1.6} aria-hidden />
        </IconButton>
      }
    />
  )
}
