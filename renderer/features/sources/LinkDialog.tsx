import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { TitledLink } from '../../../shared/contract/sources.ts'
import { seenFrom } from '../../../shared/domain/case/sources.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { type Link, type LinkInput, linkInputSchema } from '../../../shared/domain/kinds/link.ts'
import type { FormShape } from '../../records/form-shape.ts'
import type { RecordName } from '../../records/history-slot.tsx'
import { RecordDialog } from '../../records/RecordDialog.tsx'
import { SelectField, TextField } from '../../ui/index.ts'
import { keyOfWord, LINK_WORDS, valueOfWord, wordOfValue } from './link-words.ts'
import { RecordField } from './RecordField.tsx'

const formSchema = z.strictObject({
  word: z.string(),
  other: z
    .strictObject({ subject: z.string(), id: z.string() })
    .refine(({ id }) => id !== '', { error: 'required' }),
  detail: linkInputSchema.shape.detail,
})

type Draft = z.input<typeof formSchema>
type Checked = z.output<typeof formSchema>

const NEW: Draft = { word: 'because', other: { subject: '', id: '' }, detail: '' }

/** A link in the form of one of its records. */
const shapeOf = (of: RecordName): FormShape<Link, LinkInput, Draft, Checked> => ({
  schema: formSchema,
  draftOf: (link) => {
    const { isForward, other } = seenFrom(link, of.id)
    return { word: valueOfWord({ kind: link.kind, isForward }), other, detail: link.detail }
  },
  inputOf: ({ word, other, detail }) => {
    const { kind, isForward } = wordOfValue(word)
    const [from, to] = isForward ? [of, other] : [other, of]
    return {
      kind,
      fromSubject: from.subject,
      fromId: anyRecordIdSchema.parse(from.id),
      toSubject: to.subject,
      toId: anyRecordIdSchema.parse(to.id),
      detail,
    }
  },
})

interface LinkDialogProps {
  /** From which of the two records it is seen. */
  readonly of: RecordName
  /** The link to change; a new one is made where there is none. */
  readonly link: TitledLink | undefined
  readonly onClose: () => void
}

/** What a record has to do with another one of its case. */
export const LinkDialog = ({ of, link, onClose }: LinkDialogProps) => {
  const { t } = useTranslation('records')
  return (
    <RecordDialog
      subject="link"
      record={link}
      ownerId={of.id}
      shape={shapeOf(of)}
      start={() => NEW}
      removal={(kept) => ({ name: t(keyOfWord(seenFrom(kept, of.id))) })}
      size="md"
      onClose={onClose}
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="word"
            label={t('link.field.kind')}
            options={LINK_WORDS.map((word) => ({ value: valueOfWord(word), label: t(keyOfWord(word)) }))}
          />
          <RecordField control={control} name="other" label={t('link.field.toId')} exceptId={of.id} />
          <TextField control={control} name="detail" label={t('link.field.detail')} />
        </>
      )}
    </RecordDialog>
  )
}
