import { Anchor } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import classes from './WrongFields.module.css'

/** A field that says what is wrong with it. */
interface WrongField {
  readonly id: string
  readonly label: string
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** What one of several to choose from is called is not what the choice is called. */
const choiceOf = (field: Element): string | undefined => {
  const titled = field.closest('[role="radiogroup"]')?.getAttribute('aria-labelledby')
  return (titled ? document.getElementById(titled)?.textContent : undefined) ?? undefined
}

const labelOf = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  (field.type === 'radio' ? choiceOf(field) : undefined) ??
  field.labels?.[0]?.textContent ??
  field.ariaLabel ??
  ''

/** As they stand on the page: every kind of field says of itself whether it is wrong, and how it is called. */
const wrongIn = (form: HTMLFormElement | null): WrongField[] =>
  [...(form?.querySelectorAll('[aria-invalid="true"]') ?? [])]
    .filter(isField)
    .map((field) => ({ id: field.id, label: labelOf(field) }))

const keyOf = (fields: readonly WrongField[]): string => fields.map(({ id }) => id).join(' ')

const goTo = (id: string): void => {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'nearest' })
  field?.focus()
}

interface WrongOf {
  /** Undefined while nothing was refused, or all of it is mended. */
  readonly fields: readonly WrongField[] | undefined
  /** The form was to be saved and something in it is wrong. */
  readonly refuse: () => void
}

/** The fields because of which a form was not saved, as long as they are wrong; the first one gets the focus. */
export const useWrongFields = <Values extends FieldValues, Checked extends FieldValues>(
  form: UseFormReturn<Values, unknown, Checked>,
  element: RefObject<HTMLFormElement | null>,
): WrongOf => {
  // Read while rendering: react-hook-form follows only the states that are looked at.
  const { errors, submitCount } = form.formState
  const isWrong = submitCount > 0 && Object.keys(errors).length > 0
  const isJustRefused = useRef(false)
  const [found, setFound] = useState<readonly WrongField[]>([])
  // After every drawing: whether a field is wrong is known to the field alone.
  useEffect(() => {
    if (!isWrong) return
    const fields = wrongIn(element.current)
    // What names them takes room from the fields: the focus goes when it stands there.
    if (keyOf(fields) !== keyOf(found)) return setFound(fields)
    if (!isJustRefused.current) return
    isJustRefused.current = false
    const [first] = fields
    if (first !== undefined) goTo(first.id)
  })
  return {
    fields: isWrong ? found : undefined,
    refuse: () => {
      isJustRefused.current = true
    },
  }
}

/** Says at the foot of a form that it was not saved, and leads to each field that is wrong. */
export const WrongFields = ({ fields }: Pick<WrongOf, 'fields'>) => {
  const { t } = useTranslation()
  if (fields === undefined) return null
  return (
    <p className={classes.wrong} role="alert">
      {t('form.refused')}{' '}
      {fields.map(({ id, label }) => (
        <Anchor
          key={id}
          href={`#${id}`}
          className={classes.way}
          onClick={(event) => {
            event.preventDefault()
            goTo(id)
          }}
        >
          {label}
        </Anchor>
      ))}
    </p>
  )
}
