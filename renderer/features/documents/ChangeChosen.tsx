import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import {
  DOCUMENT_KINDS,
  type DocumentLine,
  documentInputSchema,
} from '../../../shared/domain/kinds/document.ts'
import { api } from '../../app/api.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PartialDateField, TextField } from '../../ui/form-fields.tsx'
import { OptionalSelectField } from '../../ui/OptionalSelectField.tsx'

/** Null and the empty text say nothing. */
const schema = z.strictObject({
  kind: documentInputSchema.shape.kind.nullable(),
  source: documentInputSchema.shape.source,
  dated: documentInputSchema.shape.dated,
})

type Values = z.input<typeof schema>

/** A few words for many documents are typed again sooner than a draft is found. */
const NO_DRAFT = { offer: null, saved: async () => undefined, thrownAway: () => undefined }

interface ChangeChosenProps {
  readonly chosen: readonly DocumentLine[]
  /** How many were changed; the others were so already. */
  readonly onChanged: (changed: number) => void
  readonly onClose: () => void
}

/** Says the same of several documents; what stays empty stays in each of them as it is. */
export const ChangeChosen = ({ chosen, onChanged, onClose }: ChangeChosenProps) => {
  const { t } = useTranslation('documents')
  const form = useForm<Values, unknown, z.output<typeof schema>>({
    defaultValues: { kind: null, source: '', dated: null },
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })
  const { control } = form
  const { mutateAsync } = useMutation(api.documents.changeMany.mutationOptions())
  const save = async ({ kind, source, dated }: z.output<typeof schema>) => {
    const set = {
      ...(kind === null ? {} : { kind }),
      ...(source === '' ? {} : { source }),
      ...(dated === null ? {} : { dated }),
    }
    if (Object.keys(set).length > 0)
      onChanged((await mutateAsync({ ids: chosen.map(({ id }) => id), set })).changed)
    onClose()
  }
  return (
    <FormDialog
      title={t('chosenChangeTitle')}
      form={form}
      draft={NO_DRAFT}
      onSave={save}
      onClose={onClose}
      aside={t('chosenHint')}
    >
      <OptionalSelectField
        control={control}
        name="kind"
        label={t('fieldKind')}
        noneLabel={t('chosenLeave')}
        options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <TextField control={control} name="source" label={t('fieldSource')} />
      <PartialDateField control={control} name="dated" label={t('fieldDated')} />
    </FormDialog>
  )
}
