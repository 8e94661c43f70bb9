import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type PartyInput, sortOf } from '../../../shared/domain/kinds/party.ts'
import { kindOfName } from '../../../shared/domain/names/body-names.ts'
import type { PartyDraft } from './party-draft.ts'
import { resorted } from './resorted.ts'

/**
 * A new record is of what its first name plainly is while that is typed, until somebody says otherwise. What comes into the form as a
 * draft has been said.
 */
export const useKindOfName = (form: UseFormReturn<PartyDraft, unknown, PartyInput>, isNew: boolean): void => {
  const before = useRef(form.getValues('names.0.text'))
  useEffect(() => {
    if (!isNew) return
    return form.subscribe({
      formState: { values: true },
      callback: ({ values, type }) => {
        const name = values.names[0]?.text ?? ''
        const [was, is] = [kindOfName(before.current), kindOfName(name)]
        before.current = name
        if (type !== 'change' || was === is || sortOf(values) !== was) return
        const { kind, names } = resorted(values, is)
        form.setValue('kind', kind, { shouldDirty: true })
        form.setValue('names', names, { shouldDirty: true })
      },
    })
  }, [form, isNew])
}
