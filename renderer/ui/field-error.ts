import type { FieldError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

const KEY_OF_ISSUE = {
  too_small: 'fieldError.required',
  required: 'fieldError.required',
  too_big: 'fieldError.tooLong',
  invalid_type: 'fieldError.required',
  invalid_format: 'fieldError.unreadable',
} as const

const isKnownIssue = (type: string): type is keyof typeof KEY_OF_ISSUE => Object.hasOwn(KEY_OF_ISSUE, type)

/** What a zod issue means to the person at the form; undefined where there is none. */
export const useFieldError = (error: FieldError | undefined): string | undefined => {
  const { t } = useTranslation()
  if (error === undefined) return undefined
  const type = String(error.type)
  return t(isKnownIssue(type) ? KEY_OF_ISSUE[type] : 'fieldError.unreadable')
}
