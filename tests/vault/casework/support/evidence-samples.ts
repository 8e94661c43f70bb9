import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import { blankFigure, type FigureInput } from '../../../../shared/domain/kinds/figure.ts'
import type { StatementInput } from '../../../../shared/domain/kinds/statement.ts'
import { about, time } from './sample-dates.ts'

export const figure = (caseId: CaseId, change: Partial<FigureInput> = {}): FigureInput => ({
  ...blankFigure(caseId),
  counted: 'погибшие',
  value: '238',
  min: 238,
  max: 238,
  unit: 'человек',
  ofWhom: 'в январе',
  asOf: about('2022'),
  publishedBy: 'прокуратура',
  publishedOn: about('2022-22'),
  method: 'по моргам',
  ...change,
})

export const statement = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<StatementInput> = {},
): StatementInput => ({
  caseId,
  kind: 'confession',
  partyId,
  date: about('2026-10-11'),
  time: time('23:40'),
  place: 'ИВС, Алматы',
  takenById: null,
  takenBy: 'следователь без имени',
  said: 'Бросал камни в окна акимата',
  withdraws: null,
  circumstances: ['threatened', 'in-public'],
  pressure: 'Обещали отпустить к матери',
  lawyer: 'no',
  interpreter: '',
  documentId: null,
  isSensitive: false,
  ...change,
})
