import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { fileSize } from '../../../shared/domain/file-size.ts'
import {
  DOCUMENT_KINDS,
  type Document,
  type DocumentInput,
  documentInputSchema,
} from '../../../shared/domain/kinds/document.ts'
import { documentLanguageSchema } from '../../../shared/domain/language.ts'
import { languageOf } from '../../i18n/index.ts'
import { RecordBeside } from '../../records/beside-slot.tsx'
import { placeOf } from '../../records/drafts/draft-places.ts'
import { useFormDraft } from '../../records/drafts/use-form-draft.tsx'
import type { FormShape } from '../../records/form-shape.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RecordRemove } from '../../records/RecordRemove.tsx'
import { useRecordSaving } from '../../records/use-record-saving.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { DateTimeText } from '../../ui/dates.tsx'
import { LongTextField, PartialDateField, SelectField } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SaveState } from '../../ui/SaveState.tsx'
import { useFormSaving } from '../../ui/use-form-saving.tsx'
import styles from './document-page.module.css'
import { KeptPassword } from './KeptPassword.tsx'
import { typeWordOf } from './kinds.tsx'

type Values = z.input<typeof documentInputSchema>

const SHAPE: FormShape<Document, DocumentInput, Values, DocumentInput> = {
  schema: documentInputSchema,
  draftOf: ({ title, kind, dated, language, source, isPrivileged, notes }) => ({
    title,
    kind,
    dated,
    language,
    source,
    isPrivileged,
    notes,
  }),
  inputOf: (value) => value,
}

const Form = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  const form = useForm<Values, unknown, DocumentInput>({
    defaultValues: SHAPE.draftOf(document),
    resolver: zodResolver(documentInputSchema),
    shouldFocusError: false,
  })
  const { control } = form
  // Read while rendering: react-hook-form follows only the states that are looked at.
  const { isDirty, isSubmitting } = form.formState
  const [isSaved, setIsSaved] = useState(false)
  const saving = useRecordSaving({
    subject: 'document',
    record: document,
    shape: SHAPE,
    fillForm: form.reset,
    onSaved: (kept) => {
      form.reset(SHAPE.draftOf(kept))
      setIsSaved(true)
    },
  })
  const [place] = useState(() =>
    placeOf('document', { record: document, first: document, ownerId: undefined }),
  )
  const draft = useFormDraft(form, { place, schema: documentInputSchema, onContinue: saving.onContinue })
  const { element, submit, problem } = useFormSaving(form, saving, draft)
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {draft.offer}
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
      <CheckField
        control={control}
        name="isPrivileged"
        label={t('fieldPrivileged')}
        description={t('fieldPrivilegedHint')}
      />
      <LongTextField control={control} name="notes" label={t('fieldNotes')} />
      {problem}
      <div className={styles.foot}>
        <Button type="submit" loading={isSubmitting} disabled={!isDirty}>
          {t('save')}
        </Button>
        <SaveState state={isSaved && !isDirty ? 'saved' : 'clean'} />
      </div>
    </form>
  )
}

const Intake = ({ document }: { readonly document: Document }) => {
  const { t, i18n } = useTranslation('documents')
  const entries = [
    { term: t('originalName'), value: <bdi>{document.originalName}</bdi> },
    { term: t('type'), value: t(typeWordOf(document.mediaType)) },
    { term: t('size'), value: fileSize(document.sizeBytes, languageOf(i18n.language)) },
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
      <KeptPassword document={document} />
    </div>
  )
}

const Remove = ({ document }: { readonly document: Document }) => {
  const { id, caseId } = document
  const navigate = useNavigate()
  return (
    <div className={styles.remove}>
      <RecordLeading subject="document" id={id}>
        <RecordRemove
          subject="document"
          record={document}
          removal={{ name: document.title }}
          onRemoved={() =>
            void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'documents' } })
          }
        />
      </RecordLeading>
    </div>
  )
}

/** What is known about a document: what a person says of it, and what was recorded when it came. */
export const DocumentDetails = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  return (
    <aside className={styles.details} aria-label={t('details')}>
      <Form key={document.id} document={document} />
      <RecordBeside subject="document" id={document.id} />
      <Intake document={document} />
      <Remove document={document} />
    </aside>
  )
}
