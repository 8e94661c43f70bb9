import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import { api } from '../../app/api.ts'
import { Picker, type PickerOption } from '../../ui/Picker.tsx'
import type { HearingDraft } from './hearing-draft.ts'

const MAX_OFFERED = 30

const optionOf = ({ id, title, number, clients }: CaseLine): PickerOption => ({
  value: id,
  label: title,
  detail: [number, ...clients.map(({ name }) => name)].filter(Boolean).join(' · '),
})

/** Cases for what was typed, those that were worked on last on top. */
export const useCaseOptions = (
  typed: string,
): { readonly options: PickerOption[]; readonly hasNoCases: boolean } => {
  const { data } = useQuery(
    api.cases.page.queryOptions({
      input: {
        filter: { text: typed.slice(0, 200), status: 'all' },
        sort: { by: 'touched', direction: 'descending' },
        after: null,
        skip: 0,
        limit: MAX_OFFERED,
      },
      placeholderData: keepPreviousData,
    }),
  )
  return { options: (data?.rows ?? []).map(optionOf), hasNoCases: data?.counts?.all === 0 }
}

interface CasePickerProps {
  readonly control: Control<HearingDraft>
  readonly onChosen: (caseId: string) => void
}

/** Chooses the case of a hearing by typing part of its title, its number or a client's name. */
export const CasePicker = ({ control, onChosen }: CasePickerProps) => {
  const { t } = useTranslation(['calendar', 'common'])
  const { field, fieldState } = useController({ control, name: 'caseId' })
  const [text, setText] = useState('')
  const isChosen = field.value !== ''
  const { options, hasNoCases } = useCaseOptions(isChosen ? '' : text)
  return (
    <Picker
      label={t('field.case')}
      description={t('field.caseHint')}
      error={fieldState.error === undefined ? undefined : t('common:fieldError.required')}
      isRequired
      hasAutoFocus
      text={text}
      isChosen={isChosen}
      options={options}
      onType={(typed) => {
        setText(typed)
        field.onChange('')
      }}
      onChoose={({ value, label }) => {
        setText(label)
        field.onChange(value)
        onChosen(value)
      }}
      onBlur={field.onBlur}
      {...(hasNoCases ? { otherwise: t('noCases') } : {})}
    />
  )
}
