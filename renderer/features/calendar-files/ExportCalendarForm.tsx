import { Button, Checkbox, Radio, Select } from '@mantine/core'
import { type SyntheticEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CALENDAR_FILE_KINDS, CALENDAR_TITLES } from '../../../shared/domain/calendar-file.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { readTypedDay } from '../../i18n/parse-date.ts'
import { useLaws } from '../../records/laws.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CALENDAR_RANGES, type CalendarChoices, wrongIn } from './calendar-choices.ts'
import styles from './calendar-files.module.css'
import { zoneNames } from './zones.ts'

interface ChoiceProps {
  readonly choices: CalendarChoices
  readonly onChange: (part: Partial<CalendarChoices>) => void
}

const dayIn = (text: string): IsoDate | null => isoDateSchema.safeParse(text).data ?? null

/** Neutral until somebody says otherwise, and each time anew. */
const Titles = ({ choices, onChange }: ChoiceProps) => {
  const { t } = useTranslation('calendarFiles')
  const { titles, includesSensitive } = choices
  const isFull = titles === 'full'
  return (
    <>
      <Radio.Group
        label={t('titles')}
        value={titles}
        onChange={(value) => onChange({ titles: CALENDAR_TITLES.find((one) => one === value) ?? 'neutral' })}
      >
        <div className={styles.checks}>
          <Radio value="neutral" label={t('titlesOf.neutral', { word: t('word.appointment') })} />
          <Radio value="full" label={t('titlesOf.full')} />
        </div>
      </Radio.Group>
      <div role="status">
        {isFull ? (
          <Notice tone="warning">{t('fullWarning')}</Notice>
        ) : (
          <p className={styles.quiet}>{t('neutralWhy')}</p>
        )}
      </div>
      {isFull ? (
        <Checkbox
          label={t('includesSensitive')}
          description={includesSensitive ? undefined : t('sensitiveOut')}
          checked={includesSensitive}
          onChange={(event) => onChange({ includesSensitive: event.currentTarget.checked })}
        />
      ) : (
        <p className={styles.quiet}>{t('sensitiveNever')}</p>
      )}
    </>
  )
}

const Range = ({ choices, onChange }: ChoiceProps) => {
  const { t } = useTranslation(['calendarFiles', 'common'])
  const day = (which: 'from' | 'to') => (
    <DayInput
      label={t(which)}
      value={choices[which] ?? ''}
      onChange={(value) => onChange({ [which]: dayIn(value) })}
      parse={readTypedDay}
      placeholder={t('common:date.placeholder')}
    />
  )
  return (
    <>
      <Radio.Group
        label={t('range')}
        value={choices.range}
        onChange={(value) => onChange({ range: CALENDAR_RANGES.find((one) => one === value) ?? 'ahead' })}
      >
        <div className={styles.checks}>
          {CALENDAR_RANGES.map((range) => (
            <Radio key={range} value={range} label={t(`rangeOf.${range}`)} />
          ))}
        </div>
      </Radio.Group>
      {choices.range === 'between' ? (
        <div className={styles.pair}>
          {day('from')}
          {day('to')}
        </div>
      ) : null}
    </>
  )
}

const Kinds = ({ choices, onChange }: ChoiceProps) => {
  const { t } = useTranslation('calendarFiles')
  return (
    <Checkbox.Group
      label={t('which')}
      value={[...choices.kinds]}
      onChange={(chosen) => onChange({ kinds: CALENDAR_FILE_KINDS.filter((kind) => chosen.includes(kind)) })}
    >
      <div className={styles.checks}>
        {CALENDAR_FILE_KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`kindOf.${kind}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

interface ExportCalendarFormProps extends ChoiceProps {
  readonly onStart: () => void
  readonly onClose: () => void
}

export const ExportCalendarForm = ({ choices, onChange, onStart, onClose }: ExportCalendarFormProps) => {
  const { t } = useTranslation(['calendarFiles', 'common'])
  const laws = useLaws()
  const zones = useMemo(() => zoneNames(laws), [laws])
  const [isTried, setIsTried] = useState(false)
  const wrong = wrongIn(choices)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setIsTried(true)
    if (wrong === undefined) onStart()
  }
  return (
    <form className={styles.steps} onSubmit={submit}>
      <Titles choices={choices} onChange={onChange} />
      <Kinds choices={choices} onChange={onChange} />
      <Range choices={choices} onChange={onChange} />
      <Select
        label={t('zone')}
        description={t('zoneHint')}
        data={zones}
        value={choices.zone}
        onChange={(zone) => onChange({ zone: zone ?? choices.zone })}
        searchable
        limit={60}
        allowDeselect={false}
      />
      <p className={styles.quiet}>{t('leaves')}</p>
      <div role="status">
        {isTried && wrong !== undefined ? <Notice tone="error">{t(wrong)}</Notice> : null}
      </div>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit">{t('start')}</Button>
      </DialogActions>
    </form>
  )
}
