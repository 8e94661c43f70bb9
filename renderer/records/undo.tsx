import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Undoable } from '../../shared/domain/history.ts'
import { client } from '../app/api.ts'
import { errorCodeOf } from '../ui/error-code.ts'
import { sayQuietly } from '../ui/say-quietly.ts'
import { useTitleText } from './names/use-title-text.ts'
import { refreshAll, refreshLaws } from './refresh.ts'
import classes from './undo.module.css'

const NOTICE = 'undo'

/** Long enough to read it, reach for the button and think again; Ctrl+Z does the same until the vault is locked. */
const SHOWN_MS = 15_000

/** What can be said of a change, as the end of its key. */
type Saying =
  | 'deleted'
  | 'merged'
  | 'changed'
  | 'broughtBack'
  | 'ticked'
  | 'takenOver'
  | 'decided'
  | 'redone'
  | `undone.${Undoable['action']}`

interface SaidProps {
  readonly what: Saying
  readonly unit: Undoable
}

/** What was done to a record of which kind, and below it what the record is called: somebody's text, which stands by itself. */
const Said = ({ what, unit }: SaidProps) => {
  const { t } = useTranslation(['history', 'records'])
  const title = useTitleText()(unit.title)
  return (
    <span className={classes.said}>
      <span>{t(`undo.${what}`, { what: t(`records:${unit.subject}.one`).toLocaleLowerCase() })}</span>
      {title === '' ? null : <bdi className={classes.title}>{title}</bdi>}
      {unit.others === undefined ? null : <span>{t('undo.others', { count: unit.others })}</span>}
    </span>
  )
}

const Text = ({ of }: { readonly of: 'nothing' | 'nothingAgain' | 'inTheWay' | 'failed' }) => {
  const { t } = useTranslation('history')
  return <>{t(`undo.${of}`)}</>
}

/** The button that was pressed goes with its notice; without this the focus would fall back to the document. */
const leaveNotice = (): void => {
  const isInNotice = document.activeElement?.closest(`.${classes.offer}`) != null
  notifications.hide(NOTICE)
  if (isInNotice)
    document.querySelector<HTMLElement>('[data-page-title], main')?.focus({ preventScroll: true })
}

/** Takes a change back, or does it again, says in a word what came of it and shows it. */
export const takeBack = async (queryClient: QueryClient, unit: Undoable): Promise<void> => {
  leaveNotice()
  try {
    await client.history.undo({ seq: unit.seq })
    sayQuietly(<Said what={unit.isWayBack ? 'redone' : `undone.${unit.action}`} unit={unit} />)
  } catch (error) {
    sayQuietly(<Text of={errorCodeOf(error) === 'CONFLICT' ? 'inTheWay' : 'failed'} />)
  }
  if (unit.subject === 'law') await refreshLaws(queryClient)
  await refreshAll(queryClient)
}

/** Ctrl+Z and Ctrl+Shift+Z: the last change of this sitting, and the last one that was taken back. */
export const useUndo = () => {
  const queryClient = useQueryClient()
  const run = async (isWayBack: boolean): Promise<void> => {
    const unit = (await client.history.undoable()).find((known) => known.isWayBack === isWayBack)
    if (unit === undefined) return sayQuietly(<Text of={isWayBack ? 'nothingAgain' : 'nothing'} />)
    await takeBack(queryClient, unit)
  }
  return { undo: () => run(false), redo: () => run(true) }
}

/** Goes away by itself, but not while one points at it or stands in it. */
const useOwnEnd = () => {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => notifications.hide(NOTICE), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isHeld])
  const hold = () => setIsHeld(true)
  const release = () => setIsHeld(false)
  return { onFocus: hold, onBlur: release, onMouseEnter: hold, onMouseLeave: release }
}

interface OfferProps extends SaidProps {
  readonly queryClient: QueryClient
}

const Offer = ({ what, unit, queryClient }: OfferProps) => {
  const { t } = useTranslation('history')
  const end = useOwnEnd()
  return (
    <div className={classes.offer} {...end}>
      <div className={classes.words}>
        <Said what={what} unit={unit} />
        <span className={classes.keys}>{t('undo.keys')}</span>
      </div>
      <Button size="xs" variant="default" onClick={() => void takeBack(queryClient, unit)}>
        {t('undo.button')}
      </Button>
    </div>
  )
}

const sayingOf = ({ action }: Undoable): Saying => {
  switch (action) {
    case 'remove':
      return 'deleted'
    case 'merge':
      return 'merged'
    case 'create':
    case 'update':
      return 'changed'
  }
}

const showOffer = (offer: ReactNode): void => {
  notifications.hide(NOTICE)
  notifications.show({
    id: NOTICE,
    message: offer,
    role: 'status',
    autoClose: false,
    withBorder: true,
    withCloseButton: false,
  })
}

/**
 * Says what the last change did, and offers the way back while the notice stands.
 *
 * @param what in other words than "deleted", "merged" or "changed"
 */
export const offerUndo = async (
  queryClient: QueryClient,
  what?: 'broughtBack' | 'ticked' | 'takenOver' | 'decided',
): Promise<void> => {
  const [unit] = await client.history.undoable()
  if (unit !== undefined)
    showOffer(<Offer key={unit.seq} what={what ?? sayingOf(unit)} unit={unit} queryClient={queryClient} />)
}
