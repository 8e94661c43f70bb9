import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { type Case, type CaseInput, caseInputSchema } from '../../../shared/domain/case.ts'
import { api, client } from '../../app/api.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { EmptyState, LongTextField, Section } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './CaseParts.module.css'

type Draft = z.input<typeof caseInputSchema>

const draftOf = ({ id: _id, revision: _revision, ...fields }: Case): Draft => fields

const NotesDialog = ({ file, onClose }: { readonly file: Case; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const form = useForm<Draft, unknown, CaseInput>({
    resolver: zodResolver(caseInputSchema),
    defaultValues: draftOf(file),
  })
  const update = useMutation(api.cases.update.mutationOptions())
  const saving = useRecordSaving<Case, CaseInput>({
    record: file,
    create: () => Promise.reject(new Error('notes belong to a case')),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => client.cases.get({ id }),
    fillForm: (kept) => form.reset(draftOf(kept)),
    onSaved: () => {
      sayQuietly(t('notesSaved'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('notes.edit')} size="xl" form={form} onClose={onClose} {...saving}>
      <LongTextField control={form.control} name="notes" label={t('field.notes')} minRows={12} />
    </FormDialog>
  )
}

/** Free text about the case. */
export const CaseNotes = ({ file }: { readonly file: Case }) => {
  const { t } = useTranslation('cases')
  const [isOpen, setIsOpen] = useState(false)
  const edit = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
      onClick={() => setIsOpen(true)}
    >
      {t('notes.edit')}
    </Button>
  )
  return (
    <Section title={t('tab.notes')} actions={edit}>
      {file.notes === '' ? (
        <EmptyState title={t('notes.empty')} />
      ) : (
        <p className={classes.notes} dir="auto">
          {file.notes}
        </p>
      )}
      {isOpen ? <NotesDialog file={file} onClose={() => setIsOpen(false)} /> : null}
    </Section>
  )
}
