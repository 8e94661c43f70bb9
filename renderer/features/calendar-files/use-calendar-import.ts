import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type {
  CalendarPreview,
  CalendarReport,
  CalendarTaking,
} from '../../../shared/domain/calendar-import.ts'
import { client } from '../../app/api.ts'
import { refreshAll } from '../../records/refresh.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { ownZone } from './zones.ts'

/** How the way in of a calendar goes. */
export type CalendarImportState =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode }
  | { readonly phase: 'working'; readonly step: 'reading' | 'looking' | 'taking' }
  | { readonly phase: 'looking'; readonly preview: CalendarPreview; readonly failure?: ErrorCode }
  | { readonly phase: 'taken'; readonly report: CalendarReport }

/** By which clocks the calendar is looked at. */
interface Clocks {
  readonly zone: string
  readonly clocks: Readonly<Record<string, string>>
}

/** One calendar at a time: chosen, looked at as often as an answer changes, taken or forgotten. */
export const useCalendarImport = () => {
  const queryClient = useQueryClient()
  const [state, setState] = useState<CalendarImportState>({ phase: 'choosing' })
  const [clocks, setClocks] = useState<Clocks>({ zone: ownZone(), clocks: {} })
  const calendarId = useRef<string>(undefined)
  // A closed dialog leaves nothing waiting.
  useEffect(
    () => () => {
      const id = calendarId.current
      if (id !== undefined) client.calendars.forget({ calendarId: id }).catch(() => undefined)
    },
    [],
  )

  const fail = (error: unknown): void => setState({ phase: 'choosing', failure: errorCodeOf(error) })

  const look = async (next: Clocks): Promise<void> => {
    setClocks(next)
    const id = calendarId.current
    if (id === undefined) return
    try {
      const preview = await client.calendars.preview({ calendarId: id, ...next })
      setState({ phase: 'looking', preview })
    } catch (error) {
      fail(error)
    }
  }

  const choose = async (): Promise<void> => {
    try {
      setState({ phase: 'working', step: 'reading' })
      const opened = await client.transfers.openCalendar()
      if (opened === null) {
        setState({ phase: 'choosing' })
        return
      }
      calendarId.current = opened.calendarId
      await look(clocks)
    } catch (error) {
      fail(error)
    }
  }

  const take = async (how: Pick<CalendarTaking, 'choices' | 'rest'>): Promise<void> => {
    const id = calendarId.current
    if (id === undefined) return
    setState({ phase: 'working', step: 'taking' })
    try {
      const report = await client.calendars.take({ calendarId: id, ...clocks, ...how })
      calendarId.current = undefined
      await refreshAll(queryClient)
      setState({ phase: 'taken', report })
    } catch (error) {
      fail(error)
    }
  }

  return { state, clocks, choose, look, take }
}
