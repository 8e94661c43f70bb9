import type { ShownCase } from '../../../records/case-file/shown-case.ts'

/** What the part of a case at court and its forms are read from. */
export type CourtFile = Pick<
  ShownCase,
  | 'case'
  | 'charges'
  | 'decisions'
  | 'sentences'
  | 'hearings'
  | 'documents'
  | 'participations'
  | 'participants'
  | 'names'
>
