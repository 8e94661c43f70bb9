import type { RestraintConcern } from '../../shared/domain/case/restraint-in-force.ts'
import type { IsoDate } from '../../shared/domain/dates.ts'
import type { RestraintEnd, RestraintKind } from '../../shared/domain/kinds/restraint.ts'

/** A measure as a row of the table tells it. */
export interface ToldMeasure {
  readonly kind?: RestraintKind
  /** As far as it is known; null where nothing is. */
  readonly from: string | null
  readonly until?: string
  readonly ended?: readonly [day: string, why: RestraintEnd]
  /** The place in the line of the measure that it prolongs. */
  readonly extends?: number
}

/** What every surface has to say; null for a person who is free. */
export type Answer = {
  readonly kind: RestraintKind
  readonly since: string | null
  readonly until: string | null
  readonly concern: RestraintConcern | null
  /** The place in the line of the record to be watched. */
  readonly watched: number
} | null

export interface ToldLine {
  readonly line: readonly ToldMeasure[]
  readonly answer: Answer
}

/** The day on which every row is asked. */
export const TODAY = '2026-11-22' as IsoDate

const custody = { kind: 'custody', concern: null } as const
const autumn = { from: '2026-10-10', until: '2026-12-09' } as const

/** Lines of measures about which surfaces once disagreed, and those that every lawyer has; each with the one answer. */
export const RESTRAINT_LINES: Readonly<Record<string, ToldLine>> = {
  'one that runs': {
    line: [autumn],
    answer: { ...custody, since: '2026-10-10', until: '2026-12-09', watched: 0 },
  },
  nothing: { line: [], answer: null },
  'ended yesterday because extended, the extension not entered': {
    line: [{ ...autumn, ended: ['2026-11-21', 'extended'] }],
    answer: {
      ...custody,
      since: '2026-10-10',
      until: '2026-12-09',
      concern: 'extension-not-entered',
      watched: 0,
    },
  },
  'extended after its term, the extension not entered': {
    line: [{ from: '2026-09-10', until: '2026-11-10', ended: ['2026-11-12', 'extended'] }],
    answer: {
      ...custody,
      since: '2026-09-10',
      until: '2026-11-12',
      concern: 'extension-not-entered',
      watched: 0,
    },
  },
  'extended, the extension entered and begun': {
    line: [
      { from: '2026-09-10', until: '2026-11-10', ended: ['2026-11-10', 'extended'] },
      { from: '2026-11-10', until: '2027-01-10', extends: 0 },
    ],
    answer: { ...custody, since: '2026-09-10', until: '2027-01-10', watched: 1 },
  },
  'extended, the extension entered for later': {
    line: [
      { ...autumn, ended: ['2026-11-21', 'extended'] },
      { from: '2026-12-09', until: '2027-02-09', extends: 0 },
    ],
    answer: { ...custody, since: '2026-10-10', until: '2027-02-09', watched: 1 },
  },
  'a chain of extensions': {
    line: [
      { from: '2026-05-01', until: '2026-07-01' },
      { from: '2026-07-01', until: '2026-09-01', extends: 0 },
      { from: '2026-09-01', until: '2026-12-01', extends: 1 },
      { from: '2026-12-01', until: '2027-02-01', extends: 2 },
    ],
    answer: { ...custody, since: '2026-05-01', until: '2027-02-01', watched: 3 },
  },
  'an end that is written down for later': {
    line: [{ ...autumn, ended: ['2026-11-30', 'released'] }],
    answer: { ...custody, since: '2026-10-10', until: '2026-11-30', watched: 0 },
  },
  'an end that is written down for today': {
    line: [{ ...autumn, ended: [TODAY, 'released'] }],
    answer: null,
  },
  'a measure that begins later': {
    line: [autumn, { kind: 'house-arrest', from: '2026-12-01', until: '2027-02-01' }],
    answer: { ...custody, since: '2026-10-10', until: '2026-12-09', watched: 0 },
  },
  'nothing but a measure that begins later': {
    line: [{ from: '2026-12-01', until: '2027-02-01' }],
    answer: null,
  },
  'no end entered': {
    line: [{ from: '2026-10-10' }],
    answer: { ...custody, since: '2026-10-10', until: null, concern: 'no-end', watched: 0 },
  },
  'a detention without an end': {
    line: [{ kind: 'detention', from: '2026-11-21' }],
    answer: { kind: 'detention', since: '2026-11-21', until: null, concern: 'no-end', watched: 0 },
  },
  'a placement in a hospital without an end': {
    line: [{ kind: 'medical-placement', from: '2026-11-01' }],
    answer: { kind: 'medical-placement', since: '2026-11-01', until: null, concern: 'no-end', watched: 0 },
  },
  'an extension without an end': {
    line: [
      { from: '2026-09-10', until: '2026-11-10' },
      { from: '2026-11-10', extends: 0 },
    ],
    answer: { ...custody, since: '2026-09-10', until: null, concern: 'no-end', watched: 1 },
  },
  'an undertaking not to leave, which may run without an end': {
    line: [{ kind: 'travel-ban', from: '2026-10-10' }],
    answer: { kind: 'travel-ban', since: '2026-10-10', until: null, concern: null, watched: 0 },
  },
  'an end that passed with nothing after it': {
    line: [{ from: '2026-09-10', until: '2026-11-10' }],
    answer: { ...custody, since: '2026-09-10', until: '2026-11-10', concern: 'end-passed', watched: 0 },
  },
  'its last day': {
    line: [{ from: '2026-09-22', until: TODAY }],
    answer: { ...custody, since: '2026-09-22', until: TODAY, watched: 0 },
  },
  'an end that passed, the extension beginning only later': {
    line: [
      { from: '2026-09-10', until: '2026-11-10' },
      { from: '2026-11-25', until: '2027-01-25', extends: 0 },
    ],
    answer: { ...custody, since: '2026-09-10', until: '2027-01-25', watched: 1 },
  },
  'a detention without an end that custody followed, and the release': {
    line: [
      { kind: 'detention', from: '2026-08-25' },
      { from: '2026-08-27', until: '2026-10-25', ended: ['2026-10-20', 'released'] },
    ],
    answer: null,
  },
  'a short measure inside a long one, while it runs': {
    line: [
      { from: '2026-06-01', until: '2026-12-31' },
      { kind: 'administrative-arrest', from: '2026-11-20', until: '2026-11-25' },
    ],
    answer: {
      kind: 'administrative-arrest',
      since: '2026-11-20',
      until: '2026-11-25',
      concern: null,
      watched: 1,
    },
  },
  'a short measure inside a long one, after it': {
    line: [
      { from: '2026-06-01', until: '2026-12-31' },
      {
        kind: 'administrative-arrest',
        from: '2026-07-20',
        until: '2026-07-25',
        ended: ['2026-07-25', 'expired'],
      },
    ],
    answer: { ...custody, since: '2026-06-01', until: '2026-12-31', watched: 0 },
  },
  'a short measure inside a long one, both past': {
    line: [
      { from: '2026-06-01', until: '2026-10-31' },
      { kind: 'administrative-arrest', from: '2026-07-20', until: '2026-07-25' },
    ],
    answer: { ...custody, since: '2026-06-01', until: '2026-10-31', concern: 'end-passed', watched: 0 },
  },
  'custody that nobody closed, house arrest in its place, and the release': {
    line: [
      autumn,
      { kind: 'house-arrest', from: '2026-11-01', until: '2026-12-09', ended: ['2026-11-20', 'released'] },
    ],
    answer: null,
  },
  'in custody as of a day': {
    line: [{ from: '..2026-11-03..' }],
    answer: { ...custody, since: '..2026-11-03..', until: null, concern: 'no-end', watched: 0 },
  },
  'custody of which only the end is known': {
    line: [{ from: null, until: '2026-12-09' }],
    answer: { ...custody, since: null, until: '2026-12-09', watched: 0 },
  },
  'custody of which nothing is known': {
    line: [{ from: null }],
    answer: { ...custody, since: null, until: null, concern: 'no-end', watched: 0 },
  },
  'custody since a month, to a month that has begun': {
    line: [{ from: '2026-08', until: '2026-11' }],
    answer: { ...custody, since: '2026-08', until: '2026-11', concern: 'end-unclear', watched: 0 },
  },
  'custody to a month that is over': {
    line: [{ from: '2026-08', until: '2026-10' }],
    answer: { ...custody, since: '2026-08', until: '2026-10', concern: 'end-passed', watched: 0 },
  },
  'custody to about yesterday, which may be today': {
    line: [{ from: '2026-08-10', until: '2026-11-21~' }],
    answer: { ...custody, since: '2026-08-10', until: '2026-11-21~', concern: 'end-unclear', watched: 0 },
  },
  'released some time in this month': {
    line: [{ from: '2026-08', until: '2026-12-09', ended: ['2026-11', 'released'] }],
    answer: null,
  },
  'released not later than a day': {
    line: [{ from: '2026-08', until: '2026-12-09', ended: ['[..2026-11-30]', 'released'] }],
    answer: null,
  },
  'a release that is expected next month': {
    line: [{ ...autumn, ended: ['2026-12', 'released'] }],
    answer: { ...custody, since: '2026-10-10', until: '2026-12', concern: 'end-unclear', watched: 0 },
  },
  'detained on a day, in custody as of a later one': {
    line: [
      { kind: 'detention', from: '2026-11-01', until: '2026-11-03' },
      { from: '..2026-11-10..', until: '2027-01-03' },
    ],
    answer: { ...custody, since: '..2026-11-10..', until: '2027-01-03', watched: 1 },
  },
  'an undertaking not to leave to some day of a year': {
    line: [{ kind: 'travel-ban', from: '2026-10-10', until: '2026' }],
    answer: { kind: 'travel-ban', since: '2026-10-10', until: '2026', concern: null, watched: 0 },
  },
  'released, and detained again': {
    line: [
      { from: '2026-06-01', until: '2026-08-01', ended: ['2026-07-01', 'released'] },
      { kind: 'detention', from: '2026-11-21', until: '2026-11-24' },
    ],
    answer: { kind: 'detention', since: '2026-11-21', until: '2026-11-24', concern: null, watched: 1 },
  },
}
