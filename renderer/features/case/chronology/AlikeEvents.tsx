import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import { Notice } from '../../../ui/index.ts'
import classes from './EventForm.module.css'
import { useEventLine } from './use-event-line.ts'

interface AlikeEventsProps {
  readonly alike: readonly Event[]
  /** What was typed goes to the recorded event as one more report of it. */
  readonly onAddTo: (event: Event) => void
  /** What was typed is saved as an event of its own. */
  readonly onKeepApart: () => void
}

/** Says calmly that an event may be recorded already, and leaves the choice. */
export const AlikeEvents = ({ alike, onAddTo, onKeepApart }: AlikeEventsProps) => {
  const { t } = useTranslation('chronology')
  const line = useEventLine()
  const element = useRef<HTMLDivElement>(null)
  // The form is longer than the window: what is to be decided comes into sight, with its first choice under the hand.
  useEffect(() => {
    if (alike.length === 0) return
    element.current?.scrollIntoView({ block: 'center' })
    element.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [alike])
  if (alike.length === 0) return null
  const apart = (
    <Button size="xs" variant="default" onClick={onKeepApart}>
      {t('alike.apart')}
    </Button>
  )
  return (
    <div ref={element}>
      <Notice tone="warning" role="alert" title={t('alike.title', { count: alike.length })} actions={apart}>
        <p>{t('alike.text')}</p>
        <ul className={classes.alike}>
          {alike.map((event) => (
            <li key={event.id}>
              <bdi>{line(event)}</bdi>
              <Button size="xs" variant="default" onClick={() => onAddTo(event)}>
                {t('alike.addTo')}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
