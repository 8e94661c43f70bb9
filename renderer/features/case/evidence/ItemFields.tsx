import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ITEM_KINDS, ITEM_STATES } from '../../../../shared/domain/kinds/item.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import classes from './evidence.module.css'
import type { CheckedItem, ItemDraft } from './item-draft.ts'

interface FieldProps {
  readonly control: Control<ItemDraft, unknown, CheckedItem>
}

const What = ({ control }: FieldProps) => {
  const { t } = useTranslation('records')
  const [kind, amount, currency] = useWatch({ control, name: ['kind', 'amount', 'currency'] })
  return (
    <>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="description"
          label={t('item.field.description')}
          isRequired
          autoFocus
        />
        <SelectField
          control={control}
          name="kind"
          label={t('item.field.kind')}
          options={ITEM_KINDS.map((value) => ({ value, label: t(`item.kind.${value}`) }))}
        />
      </div>
      <div className={classes.pair}>
        <TextField control={control} name="serial" label={t('item.field.serial')} />
        <PartyField control={control} name="party" label={t('item.field.partyId')} />
      </div>
      {kind === 'money' || kind === 'account' || amount !== '' || currency !== '' ? (
        <div className={classes.pair}>
          <TextField control={control} name="amount" label={t('item.field.amount')} />
          <TextField control={control} name="currency" label={t('item.field.currency')} />
        </div>
      ) : null}
    </>
  )
}

const Taken = ({ control, file }: ItemFieldsProps) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  return (
    <>
      <div className={classes.pair}>
        <PartialDateField control={control} name="seizedOn" label={t('item.field.seizedOn')} />
        <TextField control={control} name="seizedBy" label={t('item.field.seizedBy')} />
      </div>
      <div className={classes.pair}>
        <TextField control={control} name="seizedAt" label={t('item.field.seizedAt')} />
        <OptionalSelectField
          control={control}
          name="eventId"
          label={t('item.field.eventId')}
          noneLabel={t('item.field.none')}
          options={file.events.map((event) => ({ value: event.id, label: ownTitle('event', event) }))}
        />
      </div>
      <div className={classes.pair}>
        <PartialDateField control={control} name="copiedOn" label={t('item.field.copiedOn')} />
        <PartialDateField control={control} name="returnedOn" label={t('item.field.returnedOn')} />
      </div>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="state"
          label={t('item.field.state')}
          options={ITEM_STATES.map((value) => ({ value, label: t(`item.state.${value || 'unsaid'}`) }))}
        />
        <TextField control={control} name="custody" label={t('item.field.custody')} />
      </div>
    </>
  )
}

interface ItemFieldsProps extends FieldProps {
  readonly file: ShownCase
}

/** The fields of an item. */
export const ItemFields = (props: ItemFieldsProps) => {
  const { control } = props
  const { t } = useTranslation('records')
  return (
    <>
      <What control={control} />
      <Taken {...props} />
      <div className={classes.pair}>
        <PartialDateField control={control} name="examinedOn" label={t('item.field.examinedOn')} />
        <TextField control={control} name="examinedBy" label={t('item.field.examinedBy')} />
      </div>
      <LongTextField control={control} name="findings" label={t('item.field.findings')} minRows={2} />
      <DocumentField
        control={control}
        name="documentId"
        label={t('item.field.documentId')}
        noneLabel={t('item.field.none')}
      />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('item.field.isSensitive')}
        description={t('item.field.isSensitiveHint')}
      />
    </>
  )
}
