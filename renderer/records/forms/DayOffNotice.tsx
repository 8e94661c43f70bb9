import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { dayOffOn } from '../../../shared/domain/days-off.ts'
import { dayOffText } from '../../../shared/term-words/index.ts'
import { languageOf } from '../../i18n/index.ts'
import { Notice } from '../../ui/index.ts'
import { useLaw } from '../laws.ts'

/** Says that courts do not sit on the day that is typed. It forbids nothing: it happens, and papers err. */
export const DayOffNotice = ({ startsAt }: { readonly startsAt: string }) => {
  const { t, i18n } = useTranslation('calendar')
  const { days } = useLaw()
  const day = isoDateSchema.safeParse(startsAt.slice(0, 10)).data
  const dayOff = day === undefined ? null : dayOffOn(day, days)
  if (dayOff === null) return null
  return <Notice role="status">{t('dayOff', { why: dayOffText(dayOff, languageOf(i18n.language)) })}</Notice>
}
