import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DEADLINE_STATES } from '../../../../shared/domain/kinds/deadline.ts'
import { countableRules, findRule } from '../../../../shared/domain/terms/computed-deadline.ts'
import { BOUND, type Rule } from '../../../../shared/domain/terms/rule-pack.ts'
import { type Start, startOfTrigger } from '../../../../shared/domain/terms/trigger-start.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { useLaw, useLaws } from '../../../records/laws.ts'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { DateField, LongTextField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import { TimeField } from '../../../ui/TimeField.tsx'
import { ComputedDay } from './ComputedDay.tsx'
import { type CheckedDeadline, type DeadlineDraft, ruleIn, ruleKeyOf, triggerIn } from './deadline-draft.ts'
import classes from './Work.module.css'

export interface DeadlineForm {
  readonly form: UseFormReturn<DeadlineDraft, unknown, CheckedDeadline>
}

/** The rules of the law of the case, and the one that the deadline has, which may be of another law. */
const useRuleOptions = (kept: string | null) => {
  const language = languageOf(useTranslation().i18n.language)
  const law = useLaw()
  const laws = useLaws()
  const optionOf = (pack: string, { id, name, code, article }: Rule) => ({
    value: ruleKeyOf(pack, id) ?? '',
    label: `${name[language]} (${code} ${article})`,
  })
  const options = countableRules(law).map((rule) => optionOf(law.pack.id, rule))
  if (kept === null || options.some(({ value }) => value === kept)) return options
  const { pack, rule: id } = ruleIn(kept)
  const found = findRule(pack, id, laws)
  return found === undefined ? options : [optionOf(pack, found.rule), ...options]
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

/**
 * Fills in from when the rule counts by the record that is chosen, unless somebody has entered another day than the choice before
 * gave. Asked before the field itself changes.
 */
const useStart = ({ form: { getValues, setValue } }: DeadlineForm) => {
  const file = useCaseFile()
  const laws = useLaws()
  const startOf = (trigger: string | null, ruleKey: string | null): Start => {
    const record = triggerIn(trigger)
    return record === undefined
      ? { startsOn: null, startsTime: null }
      : startOfTrigger(record, ruleIn(ruleKey), { file, laws })
  }
  return (next: { readonly trigger?: string | null; readonly ruleKey?: string | null }): void => {
    const { trigger, ruleKey, startsOn, startsTime } = getValues()
    const before = startOf(trigger, ruleKey)
    const isOwn = startsOn !== null && (startsOn !== before.startsOn || startsTime !== before.startsTime)
    if (isOwn) return
    const start = startOf(next.trigger ?? trigger, next.ruleKey ?? ruleKey)
    setValue('startsOn', start.startsOn, { shouldDirty: true })
    setValue('startsTime', start.startsTime, { shouldDirty: true })
  }
}

const Begin = ({ form }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const fillStart = useStart({ form })
  const { control } = form
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('deadline.begin')}</legend>
      <OptionalSelectField
        control={control}
        name="trigger"
        label={t('deadline.field.trigger')}
        noneLabel={t('deadline.field.triggerNone')}
        options={useTriggerOptions()}
        onChosen={(trigger) => fillStart({ trigger })}
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
  const laws = useLaws()
  const ruleOptions = useRuleOptions(getValues('ruleKey'))
  const fillStart = useStart({ form })
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
          const rule = findRule(pack, id, laws)?.rule
          if (rule === undefined) return
          fillStart({ ruleKey: key })
          setValue('packVersion', findRule(pack, id, laws)?.law.pack.version ?? '', { shouldDirty: true })
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
