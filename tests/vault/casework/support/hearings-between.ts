import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { newDesk } from './desk.ts'
import { day } from './samples.ts'

type Client = ReturnType<typeof newDesk>['client']

/** The question for everything of these days, as the calendar asks it. */
export const asked = (from: string, to = from) => ({
  ...{ from: day(from), to: day(to), today: day('2026-11-22') },
  kinds: ['hearing' as const],
  withClosed: false,
})

/** The hearings of all cases on these days. */
export const hearingsBetween = async (client: Client, from: string, to = from): Promise<Hearing[]> =>
  (await client.calendar.range(asked(from, to))).items.flatMap((item) =>
    item.kind === 'hearing' ? [item.hearing] : [],
  )
