import type { PartyView } from '../../../shared/domain/list-views.ts'

/** The question for those in whose names every typed word occurs, in the order of names, no more than can be offered. */
export const namesLike = (text: string, limit: number) => {
  const view: PartyView = {
    filter: { text: text.slice(0, 200), kind: 'all' },
    sort: { by: 'name', direction: 'ascending' },
  }
  return { ...view, after: null, skip: 0, limit }
}
