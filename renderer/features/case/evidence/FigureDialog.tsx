import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { blankFigure, type Figure, figureInputSchema } from '../../../../shared/domain/kinds/figure.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { CountField } from '../../../ui/CountField.tsx'
import { LongTextField, PartialDateField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import classes from './evidence.module.css'

type Draft = z.input<typeof figureInputSchema>
type Checked = z.output<typeof figureInputSchema>

/** The next number of the same publication. */
const nextDraft = (saved: Checked): Draft => {
  const { caseId, unit, ofWhom, asOf, publishedBy, publishedOn, method, documentId } = saved
  return { ...blankFigure(caseId), unit, ofWhom, asOf, publishedBy, publishedOn, method, documentId }
}

interface FieldsProps {
  readonly control: Control<Draft, unknown, Checked>
}

const HowMany = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  return (
    <>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="value"
          label={t('figure.field.value')}
          description={t('figure.field.valueHint')}
        />
        <TextField
          control={control}
          name="unit"
          label={t('figure.field.unit')}
          description={t('figure.field.unitHint')}
          isRequired
        />
      </div>
      <div className={classes.pair}>
        <CountField control={control} name="min" label={t('figure.field.min')} />
        <CountField control={control} name="max" label={t('figure.field.max')} />
      </div>
    </>
  )
}

const Published = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  return (
    <div className={classes.pair}>
      <TextField control={control} name="publishedBy" label={t('figure.field.publishedBy')} />
      <PartialDateField control={control} name="publishedOn" label={t('figure.field.publishedOn')} />
    </div>
  )
}

interface FigureDialogProps {
  readonly file: ShownCase
  /** The figure to change; a new one is made where there is none. */
  readonly figure: Figure | undefined
  readonly onClose: () => void
}

/** A published number: what is counted, in what, as of when, by whom, and what it can be compared with. */
export const FigureDialog = ({ file, figure, onClose }: FigureDialogProps) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  const others = file.figures.filter(({ id }) => id !== figure?.id)
  return (
    <RecordDialog
      subject="figure"
      record={figure}
      shape={{
        schema: figureInputSchema,
        draftOf: (of: Figure): Draft => fieldsOf<Draft>(of),
        inputOf: (value: Checked) => value,
      }}
      start={() => blankFigure(file.case.id)}
      removal={(of) => ({ name: ownTitle('figure', of) })}
      another={{ draftAfter: nextDraft, focus: 'counted' }}
      size="lg"
      onClose={onClose}
    >
      {({ control }) => (
        <>
          <TextField
            control={control}
            name="counted"
            label={t('figure.field.counted')}
            description={t('figure.field.countedHint')}
            isRequired
          />
          <HowMany control={control} />
          <div className={classes.pair}>
            <TextField control={control} name="ofWhom" label={t('figure.field.ofWhom')} />
            <PartialDateField control={control} name="asOf" label={t('figure.field.asOf')} />
          </div>
          <Published control={control} />
          <LongTextField control={control} name="method" label={t('figure.field.method')} minRows={2} />
          {others.length === 0 ? null : (
            <OptionalSelectField
              control={control}
              name="comparesWith"
              label={t('figure.field.comparesWith')}
              noneLabel={t('figure.field.none')}
              options={others.map((one) => ({ value: one.id, label: ownTitle('figure', one) }))}
            />
          )}
          <DocumentField
            control={control}
            name="documentId"
            label={t('figure.field.documentId')}
            noneLabel={t('figure.field.none')}
          />
        </>
      )}
    </RecordDialog>
  )
}
