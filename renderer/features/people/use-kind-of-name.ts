import { useEffect, useRef } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { type PartyInput, sortOf } from '../../../shared/domain/kinds/party.ts'
import { kindOfName } from '../../../shared/domain/names/body-names.ts'
import type { PartyDraft } from './party-draft.ts'
import { resorted } from './resorted.ts'

/** A new record is of what its first name plainly is, until somebody says otherwise. */
export const useKindOfName = (form: UseFormReturn<PartyDraft, unknown, PartyInput>, isNew: boolean): void => {
  const name = useWatch({ control: form.control, name: 'names.0.text' })
  const before = useRef(name)
  useEffect(() => {
    const [was, is] = [kindOfName(before.current), kindOfName(name)]
    before.current = name
    const draft = form.getValues()
    if (!isNew || was === is || sortOf(draft) !== was) return
    const { kind, names } = resorted(draft, is)
    form.setValue('kind', kind, { shouldDirty: true })
    form.setValue('names', names, { shouldDirty: true })
  }, [form, isNew, name])
}
