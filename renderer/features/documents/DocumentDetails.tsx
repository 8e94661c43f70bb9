import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import {
  DOCUMENT_KINDS,
  type Document,
  type DocumentInput,
  documentInputSchema,
} from '../../../shared/domain/document.ts'
import { documentLanguageSchema } from '../../../shared/domain/language.ts'
import { api } from '../../app/api.ts'
import { languageOf } from '../../i18n/index.ts'
import { formatSize } from '../../i18n/sizes.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { DateTimeText } from '../../ui/dates.tsx'
import { LongTextField, PartialDateField, SelectField } from '../../ui/form-fields.tsx'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import styles from './document-page.module.css'
import { typeWordOf } from './kinds.tsx'

type Values = z.input<typeof documentInputSchema>

const valuesOf = ({ title, kind, dated, language, source, notes }: Document): Values => ({
  title,
  kind,
  dated,
  language,
  source,
  notes,
})

const Form = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  const update = useMutation(api.documents.update.mutationOptions())
  const { control, handleSubmit, formState, reset } = useForm<Values, unknown, DocumentInput>({
    defaultValues: valuesOf(document),
    resolver: zodResolver(documentInputSchema),
  })
  const save = handleSubmit(async (value) => {
    const saved = await update.mutateAsync({ id: document.id, revision: document.revision, value })
    reset(valuesOf(saved))
  })
  const isSaved = update.isSuccess && !formState.isDirty
  return (
    <form className={styles.form} onSubmit={(event) => void save(event).catch(() => undefined)}>
      <LongTextField control={control} name="title" label={t('fieldTitle')} minRows={1} />
      <SelectField
        control={control}
        name="kind"
        label={t('fieldKind')}
        options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <PartialDateField
        control={control}
        name="dated"
        label={t('fieldDated')}
        description={t('fieldDatedHint')}
      />
      <SelectField
        control={control}
        name="language"
        label={t('fieldLanguage')}
        options={documentLanguageSchema.options.map((value) => ({ value, label: t(`language_${value}`) }))}
      />
      <LongTextField control={control} name="source" label={t('fieldSource')} minRows={1} />
      <LongTextField control={control} name="notes" label={t('fieldNotes')} />
      <ErrorNotice error={update.error} />
      <div className={styles.foot}>
        <Button type="submit" loading={update.isPending} disabled={!formState.isDirty}>
          {t('save')}
        </Button>
        <SaveState state={isSaved ? 'saved' : 'clean'} />
      </div>
    </form>
  )
}

const Intake = ({ document }: { readonly document: Document }) => {
  const { t, i18n } = useTranslation('documents')
  const entries = [
    { term: t('originalName'), value: <bdi>{document.originalName}</bdi> },
    { term: t('type'), value: t(typeWordOf(document.mediaType)) },
    { term: t('size'), value: formatSize(document.sizeBytes, languageOf(i18n.language)) },
    {
      term: t('imported'),
      value: <DateTimeText value={dayjs(document.importedAt).format('YYYY-MM-DDTHH:mm')} />,
    },
    { term: 'SHA-256', value: <code className={styles.hash}>{document.sha256}</code> },
  ]
  return (
    <div>
      {document.typeMismatch && <Notice tone="warning">{t('typeMismatch')}</Notice>}
      <DefinitionList entries={entries} />
    </div>
  )
}

const Remove = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  const [isAsking, setIsAsking] = useState(false)
  const navigate = useNavigate()
  const remove = useMutation(
    api.documents.remove.mutationOptions({
      onSuccess: () =>
        navigate({ to: '/cases/$caseId', params: { caseId: document.caseId }, search: { tab: 'documents' } }),
    }),
  )
  return (
    <div className={styles.remove}>
      <Button variant="subtle" color="red" onClick={() => setIsAsking(true)}>
        {t('remove')}
      </Button>
      <ErrorNotice error={remove.error} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('removeQuestion', { title: document.title })}
        confirmLabel={t('remove')}
        isBusy={remove.isPending}
        isDestructive
        onCancel={() => setIsAsking(false)}
        onConfirm={() => remove.mutate({ id: document.id })}
      >
        {t('removeText')}
      </ConfirmDialog>
    </div>
  )
}

/** What is known about a document: what a person says of it, and what was recorded when it came. */
export const DocumentDetails = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  return (
    <aside className={styles.details} aria-label={t('details')}>
      <Form key={document.id} document={document} />
      <Intake document={document} />
      <Remove document={document} />
    </aside>
  )
}
