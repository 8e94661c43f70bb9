import type { FieldError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

const KEY_OF_ISSUE = {
  too_small: 'fieldError.required',
  required: 'fieldError.required',
  too_big: 'fieldError.tooLong',
  invalid_type: 'fieldError.required',
  invalid_format: 'fieldError.unreadable',
} as const

/** What a schema says of a rule of its own: a word of this list stands where zod would put a sentence. */
const KEY_OF_REASON = {
  required: 'fieldError.required',
  endsBeforeStart: 'fieldError.endsBeforeStart',
  articleOrTitle: 'fieldError.articleOrTitle',
  countsReversed: 'fieldError.countsReversed',
  nobodyAndNoTitle: 'fieldError.nobodyAndNoTitle',
  zeroTerm: 'fieldError.zeroTerm',
  safeAfterLast: 'fieldError.safeAfterLast',
  metAfterLast: 'fieldError.metAfterLast',
  endedHow: 'fieldError.endedHow',
  ownRelation: 'fieldError.ownRelation',
} as const

const has = <Keys extends object>(keys: Keys, key: string): key is Extract<keyof Keys, string> =>
  Object.hasOwn(keys, key)

/** What a zod issue means to the person at the form; undefined where there is none. */
export const useFieldError = (error: FieldError | undefined): string | undefined => {
  const { t } = useTranslation()
  if (error === undefined) return undefined
  const type = String(error.type)
  const reason = error.message ?? ''
  if (type === 'custom' && has(KEY_OF_REASON, reason)) return t(KEY_OF_REASON[reason])
  return t(has(KEY_OF_ISSUE, type) ? KEY_OF_ISSUE[type] : 'fieldError.unreadable')
}
