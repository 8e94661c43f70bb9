import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isDecidedBefore } from '../../../../shared/domain/case/decision-order.ts'
import { postponementEnd } from '../../../../shared/domain/case/standing-sentences.ts'
import { partialDateSchema } from '../../../../shared/domain/dates.ts'
import { SENTENCE_EFFECTS, SENTENCE_KINDS, type Sentence } from '../../../../shared/domain/kinds/sentence.ts'
import { EarlierField } from '../../../records/forms/EarlierField.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { usePostponementText } from '../../../records/names/use-postponement-text.ts'
import { useSentenceText } from '../../../records/names/use-sentence-text.ts'
import { CountField } from '../../../ui/CountField.tsx'
import { Notice, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { ChargesField } from './ChargesField.tsx'
import classes from './court.module.css'
import type { CourtFile } from './court-file.ts'
import type { SentenceDraft } from './drafts.ts'

interface FieldProps {
  readonly control: Control<SentenceDraft>
}

const dateOrNull = (value: unknown) => partialDateSchema.safeParse(value).data ?? null

/** Until when it is put off, computed as it is typed, with the reason. */
const PostponementNotice = ({ control }: FieldProps) => {
  const { t } = useTranslation('court')
  const postponementText = usePostponementText()
  const [until, childBornOn] = useWatch({ control, name: ['until', 'childBornOn'] })
  const end = postponementEnd({ until: dateOrNull(until), childBornOn: dateOrNull(childBornOn) })
  if (end === null) return null
  return (
    <Notice role="status">
      <p>{postponementText(end)}</p>
      <p>{t('postponed.check')}</p>
    </Notice>
  )
}

const Postponement = ({ control }: FieldProps) => {
  const { t } = useTranslation('court')
  return (
    <>
      <PartialDateField
        control={control}
        name="childBornOn"
        label={t('field.childBornOn')}
        description={t('field.childBornOnHint')}
      />
      <PostponementNotice control={control} />
    </>
  )
}

/** Which part of the same person this one does something to; none of a later decision. */
const Changes = ({ control, file, sentence }: FieldProps & SentenceFieldsProps) => {
  const { t } = useTranslation('court')
  const ownTitle = useOwnTitle()
  const sentenceText = useSentenceText()
  const [decisionId, chosen] = useWatch({ control, name: ['decisionId', 'changes'] })
  const decisionOf = (id: string) => file.decisions.find((each) => each.id === id)
  const own = decisionOf(decisionId)
  const isLater = (part: Sentence): boolean => {
    const other = decisionOf(part.decisionId)
    return own !== undefined && other !== undefined && isDecidedBefore(own, other)
  }
  const partName = (part: Sentence): string => {
    const decision = decisionOf(part.decisionId)
    const of = decision === undefined ? '' : ` (${ownTitle('decision', decision)})`
    return `${sentenceText(part)}${of}`
  }
  return (
    <EarlierField
      control={control}
      name="changes"
      label={t('field.changes')}
      noneLabel={t('field.changesNone')}
      earlier={file.sentences.filter(
        (part) => part.id !== sentence?.id && (part.id === chosen || !isLater(part)),
      )}
      textOf={partName}
    />
  )
}

const Amounts = ({ control }: FieldProps) => {
  const { t } = useTranslation('court')
  return (
    <>
      <div className={classes.triple}>
        <CountField control={control} name="years" label={t('field.years')} />
        <CountField control={control} name="months" label={t('field.months')} />
        <CountField control={control} name="days" label={t('field.days')} />
      </div>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="amount"
          label={t('field.amount')}
          description={t('field.amountHint')}
        />
        <TextField control={control} name="currency" label={t('field.currency')} />
      </div>
    </>
  )
}

interface SentenceFieldsProps {
  readonly file: CourtFile
  readonly sentence?: Sentence
}

/** The fields of a part of a sentence: on whom, what, how much, and what it does to an earlier part. */
export const SentenceFields = ({ control, file, sentence }: FieldProps & SentenceFieldsProps) => {
  const { t } = useTranslation('court')
  const [effect, partyId] = useWatch({ control, name: ['effect', 'partyId'] })
  return (
    <>
      <SelectField
        control={control}
        name="partyId"
        label={t('field.sentenced')}
        isRequired
        options={file.participants.map(({ partyId, name }) => ({ value: partyId, label: name }))}
      />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="effect"
          label={t('field.effect')}
          options={SENTENCE_EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))}
        />
        <SelectField
          control={control}
          name="kind"
          label={t('field.sentenceKind')}
          options={SENTENCE_KINDS.map((value) => ({ value, label: t(`sentenceKind.${value}`) }))}
        />
      </div>
      <Changes control={control} file={file} {...(sentence ? { sentence } : {})} />
      <ChargesField
        control={control}
        name="charges"
        label={t('field.charges')}
        partyId={partyId}
        charges={file.charges}
      />
      <Amounts control={control} />
      <div className={classes.dates}>
        <PartialDateField control={control} name="from" label={t('field.from')} />
        <PartialDateField
          control={control}
          name="until"
          label={t(effect === 'postponed' ? 'field.postponedUntil' : 'field.until')}
        />
      </div>
      {effect === 'postponed' ? <Postponement control={control} /> : null}
      <TextField
        control={control}
        name="detail"
        label={t('field.detail')}
        description={t('field.detailHint')}
      />
    </>
  )
}
