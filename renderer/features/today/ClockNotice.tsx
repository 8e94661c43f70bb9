import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClockDoubt } from '../../../shared/domain/clock-doubt.ts'
import { formatDate, formatTime, localTimeOf } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { Notice } from '../../ui/index.ts'

/** Said until the vault is locked: the page is another one after it. */
let isSaidRight = false

/** That the clock is not believed, why, and what to do. */
export const ClockNotice = ({ doubt: { reason, now, known } }: { readonly doubt: ClockDoubt }) => {
  const { t, i18n } = useTranslation('today')
  const [isRight, setIsRight] = useState(isSaidRight)
  if (isRight) return null
  const accept = (): void => {
    isSaidRight = true
    setIsRight(true)
  }
  const timeOf = (instant: string): string => {
    const local = localTimeOf(instant)
    return `${formatDate(local, languageOf(i18n.language))}, ${formatTime(local)}`
  }
  return (
    <Notice
      tone="warning"
      role="status"
      title={t('clock.title')}
      actions={
        <Button variant="default" size="xs" onClick={accept}>
          {t('clock.right')}
        </Button>
      }
    >
      <p>
        {t('clock.shows', { now: timeOf(now) })} {t(`clock.because.${reason}`, { known: timeOf(known) })}
      </p>
      <p>{t('clock.todo')}</p>
    </Notice>
  )
}
