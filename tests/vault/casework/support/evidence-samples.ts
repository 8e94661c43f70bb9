import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import { blankFigure, type FigureInput } from '../../../../shared/domain/kinds/figure.ts'
import { blankItem, type ItemInput } from '../../../../shared/domain/kinds/item.ts'
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

export const item = (caseId: CaseId, change: Partial<ItemInput> = {}): ItemInput => ({
  ...blankItem({ caseId, description: 'Телефон Samsung' }),
  kind: 'device',
  serial: 'IMEI 35-209900-176148-1',
  amount: '196 600',
  currency: 'тенге',
  state: 'copied',
  custody: 'Департамент полиции',
  seizedOn: about('2026-10-10'),
  seizedBy: 'следователь без имени',
  seizedAt: 'при обыске дома',
  copiedOn: about('2026-10'),
  returnedOn: about('2026-11'),
  examinedOn: about('2026-11-15~'),
  examinedBy: 'независимая лаборатория',
  findings: 'Следы шпионской программы',
  ...change,
})
