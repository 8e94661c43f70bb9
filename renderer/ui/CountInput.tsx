import { TextInput } from '@mantine/core'
import type { ReactNode, Ref } from 'react'

const LONGEST = 9

export interface CountInputProps {
  readonly label: ReactNode
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly onBlur?: () => void
  readonly description?: ReactNode
  readonly error?: string | undefined
  readonly isDisabled?: boolean
  readonly name?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** A whole number, or null where nothing stands; nothing but digits can be typed. */
export const CountInput = ({ label, value, onChange, isDisabled = false, ...input }: CountInputProps) => (
  <TextInput
    {...input}
    label={label}
    value={value === null ? '' : String(value)}
    onChange={(event) => {
      const digits = event.currentTarget.value.replace(/\D/gu, '').slice(0, LONGEST)
      onChange(digits === '' ? null : Number(digits))
    }}
    inputMode="numeric"
    disabled={isDisabled}
  />
)
