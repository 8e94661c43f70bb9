import { Button } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  type IsoDate,
  isoDateSchema,
  type TimeOfDay,
  timeOfDaySchema,
} from '../../../../shared/domain/dates.ts'
import {
  type ComputedDays,
  daysOfTerm,
  differs,
  termOf,
} from '../../../../shared/domain/terms/computed-deadline.ts'
import type { Term } from '../../../../shared/domain/terms/term.ts'
import { useLaws } from '../../../records/laws.ts'
import { DateText, Notice } from '../../../ui/index.ts'
import type { DeadlineForm } from './DeadlineFields.tsx'
import { ruleIn } from './deadline-draft.ts'
import { TermWorking } from './TermWorking.tsx'
import classes from './Work.module.css'

/** What is typed and is no day or time yet counts as nothing. */
const dayOrNull = (typed: string | null): IsoDate | null => isoDateSchema.safeParse(typed).data ?? null
const timeOrNull = (typed: string | null): TimeOfDay | null => timeOfDaySchema.safeParse(typed).data ?? null

const useTerm = ({ form: { control } }: DeadlineForm): Term | undefined => {
  const [ruleKey, startsOn, startsTime] = useWatch({ control, name: ['ruleKey', 'startsOn', 'startsTime'] })
  const started = { ...ruleIn(ruleKey), startsOn: dayOrNull(startsOn), startsTime: timeOrNull(startsTime) }
  return termOf(started, useLaws())
}

/** The day as it is computed, and a press to take it. */
const Offered = ({
  days,
  version,
  form,
}: DeadlineForm & { readonly days: ComputedDays; readonly version: string }) => {
  const { t } = useTranslation('records')
  const { control, setValue } = form
  const [safeOn, lastOn, lastTime] = useWatch({ control, name: ['safeOn', 'lastOn', 'lastTime'] })
  const typedOn = dayOrNull(lastOn)
  const isTaken =
    typedOn !== null &&
    !differs({ safeOn: dayOrNull(safeOn), lastOn: typedOn, lastTime: timeOrNull(lastTime) }, days)
  const take = () => {
    const options = { shouldDirty: true, shouldValidate: true }
    setValue('safeOn', days.safeOn, options)
    setValue('lastOn', days.lastOn, options)
    setValue('lastTime', days.lastTime, options)
    setValue('packVersion', version, options)
  }
  return (
    <>
      <p className={classes.computed}>
        {t('deadline.computed')}{' '}
        <strong>
          <DateText value={days.lastOn} weekday="short" />
          {days.lastTime === null ? null : `, ${days.lastTime}`}
        </strong>
        {days.safeOn === null || days.safeOn === days.lastOn ? null : (
          <>
            {' · '}
            {t('deadline.safeShort')} <DateText value={days.safeOn} weekday="short" />
          </>
        )}
      </p>
      {isTaken ? null : (
        <Button variant="default" size="xs" className={classes.takeDay ?? ''} onClick={take}>
          {t('deadline.take')}
        </Button>
      )}
      {isTaken || typedOn === null ? null : <Notice tone="warning">{t('deadline.differs')}</Notice>}
    </>
  )
}

/** What the chosen rule gives from the day on which it begins, with its working. Nothing while one of them is missing. */
export const ComputedDay = ({ form }: DeadlineForm) => {
  const { t } = useTranslation('records')
  const term = useTerm({ form })
  if (term === undefined) return null
  const days = daysOfTerm(term)
  return (
    <>
      {days === undefined ? (
        <p className={classes.quiet}>{t('deadline.noDay')}</p>
      ) : (
        <Offered days={days} version={term.pack.version} form={form} />
      )}
      <TermWorking term={term} />
    </>
  )
}
