import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DEADLINE_STATES } from '../../../../shared/domain/kinds/deadline.ts'
import { findRule, LAWS } from '../../../../shared/domain/terms/computed-deadline.ts'
import { BOUND } from '../../../../shared/domain/terms/rule-pack.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { DateField, LongTextField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import { TimeField } from '../../../ui/TimeField.tsx'
import { ComputedDay } from './ComputedDay.tsx'
import {
  type CheckedDeadline,
  type DeadlineDraft,
  ruleIn,
  ruleKeyOf,
  startOfTrigger,
} from './deadline-draft.ts'
import classes from './Work.module.css'

export interface DeadlineForm {
  readonly form: UseFormReturn<DeadlineDraft, unknown, CheckedDeadline>
}

const useRuleOptions = () => {
  const language = languageOf(useTranslation().i18n.language)
  return LAWS.flatMap((lawOf) => {
    const { pack } = lawOf()
    return pack.rules.map(({ id, name, code, article }) => ({
      value: ruleKeyOf(pack.id, id) ?? '',
      label: `${name[language]} (${code} ${article})`,
    }))
  })
}

const useTriggerOptions = () => {
  const file = useCaseFile()
  const titleText = useTitleText()
  const options = <Subject extends 'restraint' | 'decision' | 'hearing' | 'event'>(
    subject: Subject,
    records: readonly { readonly id: string }[],
  ) =>
    records.map(({ id }) => ({
      value: `${subject}Id:${id}`,
      label: titleText(titleInCase(file, subject, id)),
    }))
  return [
    ...options('restraint', file.restraints),
    ...options('decision', file.decisions),
    ...options('hearing', file.hearings),
    ...options('event', file.events),
  ]
}

const Begin = ({ form }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { control, getValues, setValue } = form
  const fillStart = (trigger: string | null) => {
    const start = startOfTrigger(file, trigger)
    if (start !== null && getValues('startsOn') === null) setValue('startsOn', start, { shouldDirty: true })
  }
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('deadline.begin')}</legend>
      <OptionalSelectField
        control={control}
        name="trigger"
        label={t('deadline.field.trigger')}
        noneLabel={t('deadline.field.triggerNone')}
        options={useTriggerOptions()}
        onChosen={fillStart}
      />
      <div className={classes.when}>
        <DateField control={control} name="startsOn" label={t('deadline.field.startsOn')} />
        <TimeField control={control} name="startsTime" label={t('deadline.field.startsTime')} />
      </div>
      <DocumentField
        control={control}
        name="documentId"
        label={t('deadline.field.documentId')}
        noneLabel={t('deadline.field.none')}
      />
    </fieldset>
  )
}

const By = ({ form }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const { control } = form
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('deadline.by')}</legend>
      <ComputedDay form={form} />
      <DateField
        control={control}
        name="safeOn"
        label={t('deadline.field.safeOn')}
        description={t('deadline.field.safeOnHint')}
      />
      <div className={classes.when}>
        <DateField control={control} name="lastOn" label={t('deadline.field.lastOn')} isRequired />
        <TimeField control={control} name="lastTime" label={t('deadline.field.lastTime')} />
      </div>
      <TextField control={control} name="changedBecause" label={t('deadline.field.changedBecause')} />
    </fieldset>
  )
}

const End = ({ form: { control } }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const state = useWatch({ control, name: 'state' })
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('deadline.end')}</legend>
      <SelectField
        control={control}
        name="state"
        label={t('deadline.field.state')}
        options={DEADLINE_STATES.map((value) => ({ value, label: t(`deadline.state.${value}`) }))}
      />
      {state === 'open' ? null : (
        <>
          <DateField control={control} name="endedOn" label={t('deadline.field.endedOn')} />
          <DocumentField
            control={control}
            name="metDocumentId"
            label={t('deadline.field.metDocumentId')}
            noneLabel={t('deadline.field.none')}
          />
          <TextField
            control={control}
            name="reason"
            label={t('deadline.field.reason')}
            description={t('deadline.field.reasonHint')}
          />
        </>
      )}
    </fieldset>
  )
}

/** The fields of a deadline. */
export const DeadlineFields = ({ form }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const language = languageOf(useTranslation().i18n.language)
  const { control, getValues, setValue } = form
  const ruleOptions = useRuleOptions()
  return (
    <>
      <OptionalSelectField
        control={control}
        name="ruleKey"
        label={t('deadline.field.rule')}
        noneLabel={t('deadline.field.ruleNone')}
        options={ruleOptions}
        onChosen={(key) => {
          const { pack, rule: id } = ruleIn(key)
          const rule = findRule(pack, id)?.rule
          if (rule === undefined) return
          if (getValues('title') === '') setValue('title', rule.name[language], { shouldDirty: true })
          setValue('binds', rule.binds, { shouldDirty: true })
        }}
      />
      <TextField control={control} name="title" label={t('deadline.field.title')} isRequired autoFocus />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="binds"
          label={t('deadline.field.binds')}
          options={BOUND.map((value) => ({ value, label: t(`deadline.binds.${value}`) }))}
        />
        <PartyField control={control} name="party" label={t('deadline.field.partyId')} />
      </div>
      <Begin form={form} />
      <By form={form} />
      <End form={form} />
      <LongTextField control={control} name="notes" label={t('deadline.field.notes')} />
    </>
  )
}
