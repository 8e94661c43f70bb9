import { Button } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../ui/Kbd.tsx'
import { sayQuietly } from '../ui/say-quietly.ts'
import { unsaid } from './said-sources.ts'

/** The record that is entered after the one just saved. */
export interface Another<Draft extends FieldValues, Checked> {
  readonly draftAfter: (saved: Checked) => Draft
  /** Where the entering goes on. */
  readonly focus: FieldPath<Draft>
}

interface SaveAnotherProps<Draft extends FieldValues, Checked extends FieldValues> {
  readonly form: UseFormReturn<Draft, unknown, Checked>
  readonly another: Another<Draft, Checked>
  readonly onSave: (value: Checked) => Promise<unknown>
  /** What is said of a record that was kept. */
  readonly saved: string
}

/** Keeps this record and begins the next one: papers often say several in one breath. */
export const SaveAnother = <Draft extends FieldValues, Checked extends FieldValues>(
  props: SaveAnotherProps<Draft, Checked>,
) => {
  const { form, another, onSave, saved } = props
  const { t } = useTranslation('records')
  const [hasFailed, setHasFailed] = useState(false)
  const save = form.handleSubmit(async (value) => {
    setHasFailed(false)
    try {
      await onSave(value)
    } catch {
      setHasFailed(true)
      return
    }
    sayQuietly(saved)
    form.reset(unsaid(another.draftAfter(value)))
    form.setFocus(another.focus)
  })
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  })
  return (
    <Button
      variant="subtle"
      onClick={() => void save()}
      aria-keyshortcuts="Control+Enter"
      rightSection={<Kbd keys="mod+enter" />}
    >
      {t(hasFailed ? 'another.failed' : 'another.save')}
    </Button>
  )
}
