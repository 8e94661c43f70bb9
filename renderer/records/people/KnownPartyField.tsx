import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'
import { Picker, type PickerOption } from '../../ui/Picker.tsx'
import { NewPartyFields } from './NewPartyFields.tsx'
import { namesLike } from './names-like.ts'
import { NOBODY, type PartyChoice } from './party-choice.ts'
import { usePartyDetail, useReasonsText, useSimilarParties } from './use-similar-parties.ts'

const MAX_OFFERED = 12

export interface KnownPartyFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly hasAutoFocus?: boolean
  /** Narrows who could be meant. */
  readonly born?: string | null
  readonly onChosen?: (party: PartyLine | undefined) => void
}

const isChoice = (value: unknown): value is PartyChoice =>
  typeof value === 'object' && value !== null && 'partyId' in value && 'name' in value && 'kind' in value

/** Who has every typed word among the names. */
const useFound = (text: string): readonly PartyLine[] => {
  const typed = text.trim()
  const { data } = useQuery(
    api.parties.page.queryOptions({
      input: namesLike(typed, MAX_OFFERED),
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  )
  return typed === '' ? [] : (data?.rows ?? [])
}

/** Those who could be meant: who is alike first, with the grounds, then whoever has such a word among the names. */
const useOffered = (text: string, { kind, born }: { kind: PartyChoice['kind']; born: string | null }) => {
  const similar = useSimilarParties({ names: [text], kind, born })
  const found = useFound(text)
  const reasonsText = useReasonsText()
  const detailText = usePartyDetail()
  const alike = similar.map(({ party, reasons }) => ({
    party,
    detail: [detailText(party), reasonsText(reasons)].filter(Boolean).join(' · '),
  }))
  const others = found
    .filter(({ id }) => similar.every(({ party }) => party.id !== id))
    .map((party) => ({
      party,
      detail: [detailText(party), ...party.otherNames].filter(Boolean).join(' · '),
    }))
  return [...alike, ...others].slice(0, MAX_OFFERED)
}

/** Somebody of the vault, or a new name or description; whoever could be the same is offered. The value is a `PartyChoice`. */
export const KnownPartyField = <Values extends FieldValues>(props: KnownPartyFieldProps<Values>) => {
  const { t } = useTranslation('people')
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const choice = isChoice(value) ? value : NOBODY
  const isChosen = choice.partyId !== null
  const offered = useOffered(isChosen ? '' : choice.name, { kind: choice.kind, born: props.born ?? null })
  const isOfCount = fieldState.error?.message === 'countsReversed'
  const isNew = !isChosen && choice.name.trim() !== ''
  return (
    <div>
      <Picker
        inputRef={field.ref}
        label={String(props.label)}
        description={props.description}
        error={isOfCount ? undefined : error}
        isRequired={props.isRequired ?? false}
        hasAutoFocus={props.hasAutoFocus ?? false}
        text={choice.name}
        isChosen={isChosen}
        options={offered.map(
          ({ party, detail }): PickerOption => ({ value: party.id, label: party.name, detail }),
        )}
        onType={(name) => {
          field.onChange({ ...choice, partyId: null, name })
          props.onChosen?.(undefined)
        }}
        onChoose={(option) => {
          const party = offered.find((one) => one.party.id === option.value)?.party
          if (party === undefined) return
          field.onChange({ ...choice, partyId: party.id, name: party.name, kind: party.kind })
          props.onChosen?.(party)
        }}
        onBlur={field.onBlur}
        {...(isNew ? { otherwise: t(offered.length === 0 ? 'known.new' : 'known.newElse') } : {})}
      />
      {isNew ? (
        <NewPartyFields choice={choice} onChange={field.onChange} error={isOfCount ? error : undefined} />
      ) : null}
    </div>
  )
}
