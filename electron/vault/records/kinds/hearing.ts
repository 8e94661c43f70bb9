import { hearingKind } from '../../../../shared/domain/kinds/hearing.ts'
import { hearingOrder } from '../list-keys.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** Sittings of courts, in the order of time. */
export const hearings = searched(
  partKind(hearingKind, {
    columns: {},
    derived: hearingOrder,
    order: 'r.starts_key',
  }),
  {
    title: 'r.court, r.purpose',
    body: 'r.judge, r.room, r.result, r.next_step',
    date: 'r.starts_at',
    dated: 'moment',
    lastDay: 'r.last_day',
    detail: `concat_ws(' · ', nullif(r.court, ''), nullif(r.purpose, ''))`,
  },
)
