import i18next, { type TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type { LABEL_SUBJECTS } from '../../../renderer/actions/action.ts'
import { foldedPart } from '../../../renderer/features/history/folded-part.ts'
import { resources } from '../../../renderer/i18n/resources.ts'
import { lookOf } from '../../../renderer/records/fields/catalogue.ts'
import { type Voice, valueText } from '../../../renderer/records/fields/value-text.ts'
import type { RecordSubject } from '../../../shared/domain/history.ts'
import { caseInputSchema } from '../../../shared/domain/kinds/case.ts'
import { chargeInputSchema } from '../../../shared/domain/kinds/charge.ts'
import { consentInputSchema } from '../../../shared/domain/kinds/consent.ts'
import { contactInputSchema } from '../../../shared/domain/kinds/contact.ts'
import { deadlineInputSchema } from '../../../shared/domain/kinds/deadline.ts'
import { decisionInputSchema } from '../../../shared/domain/kinds/decision.ts'
import { disclosureInputSchema } from '../../../shared/domain/kinds/disclosure.ts'
import { documentInputSchema } from '../../../shared/domain/kinds/document.ts'
import { eventInputSchema } from '../../../shared/domain/kinds/event.ts'
import { figureInputSchema } from '../../../shared/domain/kinds/figure.ts'
import { hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import { interventionInputSchema } from '../../../shared/domain/kinds/intervention.ts'
import { itemInputSchema } from '../../../shared/domain/kinds/item.ts'
import { linkInputSchema } from '../../../shared/domain/kinds/link.ts'
import { noteInputSchema } from '../../../shared/domain/kinds/note.ts'
import { participationInputSchema } from '../../../shared/domain/kinds/participation.ts'
import { partyInputSchema } from '../../../shared/domain/kinds/party.ts'
import { proceduralStatusInputSchema } from '../../../shared/domain/kinds/procedural-status.ts'
import { relationInputSchema } from '../../../shared/domain/kinds/relation.ts'
import { restraintInputSchema } from '../../../shared/domain/kinds/restraint.ts'
import { riskInputSchema } from '../../../shared/domain/kinds/risk.ts'
import { sentenceInputSchema } from '../../../shared/domain/kinds/sentence.ts'
import { sourceInputSchema } from '../../../shared/domain/kinds/source.ts'
import { statementInputSchema } from '../../../shared/domain/kinds/statement.ts'
import { stayInputSchema } from '../../../shared/domain/kinds/stay.ts'
import { taskInputSchema } from '../../../shared/domain/kinds/task.ts'
import { richTextOf } from '../../../shared/domain/rich-text.ts'

const i18n = i18next.createInstance()
await i18n.init({
  resources,
  lng: 'ru',
  ns: Object.keys(resources.en),
  interpolation: { escapeValue: false },
})

const voice: Voice = {
  t: i18n.t as TFunction<typeof LABEL_SUBJECTS>,
  language: 'ru',
  names: new Map([
    ['1', 'Ахметов Нуржан'],
    ['gone', ''],
  ]),
}

const schemas: Readonly<Record<RecordSubject, z.ZodObject>> = {
  party: partyInputSchema,
  relation: relationInputSchema,
  case: caseInputSchema,
  participation: participationInputSchema,
  'procedural-status': proceduralStatusInputSchema,
  charge: chargeInputSchema,
  risk: riskInputSchema,
  restraint: restraintInputSchema,
  stay: stayInputSchema,
  hearing: hearingInputSchema,
  decision: decisionInputSchema,
  sentence: sentenceInputSchema,
  statement: statementInputSchema,
  figure: figureInputSchema,
  item: itemInputSchema,
  event: eventInputSchema,
  deadline: deadlineInputSchema,
  task: taskInputSchema,
  contact: contactInputSchema,
  intervention: interventionInputSchema,
  note: noteInputSchema,
  consent: consentInputSchema,
  disclosure: disclosureInputSchema,
  document: documentInputSchema,
  source: sourceInputSchema,
  link: linkInputSchema,
}

const fields = Object.entries(schemas).flatMap(([subject, schema]) =>
  Object.entries(schema.shape)
    .filter(([field]) => field !== 'caseId')
    .map(([field, type]) => ({ subject: subject as RecordSubject, field, type })),
)

/** The words of a closed list, where the field is one. */
const codesOf = (type: unknown): string[] => {
  const options: unknown = typeof type === 'object' && type !== null && Reflect.get(type, 'options')
  return Array.isArray(options) && options.every((code) => typeof code === 'string') ? options : []
}

const say = (subject: RecordSubject, field: string, value: unknown): string => {
  const look = lookOf(subject, field)
  return look === undefined ? 'no look' : valueText(look, value, voice)
}

describe('the history in words', () => {
  it('calls every field that can be entered by a text of the page', () => {
    const nameless = fields.filter(({ subject, field }) => {
      const look = lookOf(subject, field)
      return look === undefined || !i18n.exists(look.label)
    })
    expect(fields.length).toBeGreaterThan(150)
    expect(nameless).toEqual([])
  })

  it('has a word of the page for every code of a closed list, and none for the empty one', () => {
    const codes = fields.flatMap(({ subject, field, type }) =>
      codesOf(type).map((code) => ({ subject, field, code })),
    )
    const raw = codes.filter(({ subject, field, code }) => {
      const text = say(subject, field, code)
      return code === '' ? text !== '' : text === code || text.includes(code) || text === ''
    })
    expect(codes.length).toBeGreaterThan(150)
    expect(raw).toEqual([])
  })

  it('says dates, moments, truths, numbers, sizes and names of records as the page does', () => {
    expect([
      say('restraint', 'until', '2026-11-21'),
      say('charge', 'conductDate', '[..2026-10-01]'),
      say('hearing', 'startsAt', '2026-12-01T10:30'),
      say('task', 'isDone', true),
      say('sentence', 'years', 7),
      say('document', 'sizeBytes', 2048),
      say('statement', 'circumstances', ['threatened', 'in-public']),
      say('statement', 'circumstances', []),
      say('charge', 'partyId', '1'),
      say('intervention', 'authors', [{ partyId: '1' }, { partyId: 'gone' }]),
      say('charge', 'requalifiedFrom', 'gone'),
      say('task', 'dueOn', null),
    ]).toEqual([
      '21\u00A0ноября 2026\u00A0г.',
      'не позднее 1\u00A0октября 2026\u00A0г.',
      '1\u00A0декабря 2026\u00A0г., 10:30',
      'да',
      '7',
      '2\u00A0КБ',
      'под угрозами, публично или на телевидении',
      '',
      'Ахметов Нуржан',
      'Ахметов Нуржан\nудалённая запись',
      'удалённая запись',
      '',
    ])
  })

  it('says lists one line for each entry, also when an earlier version kept less of them', () => {
    expect([
      say('case', 'tags', ['митинг', 'январь']),
      say('party', 'names', [
        { text: 'Әлия' },
        { text: 'Aliya', kind: 'press', language: 'en', source: 'Радио' },
      ]),
      say('event', 'persons', [
        { partyId: '1', role: 'victim', detail: 'ссадины' },
        { partyId: 'gone', role: '' },
      ]),
      say('event', 'sources', [
        { kind: 'press', text: 'Власть', reportedOn: null, reliability: '', quote: '' },
      ]),
      say('party', 'names', 'not a list'),
    ]).toEqual([
      'митинг, январь',
      'Әлия\nAliya (в прессе, Радио)',
      'Ахметов Нуржан (пострадавший, ссадины)\nудалённая запись',
      'Пресса · Власть',
      '',
    ])
  })

  it('shows formatted text as plain text, and markup in it as it was typed', () => {
    expect(say('note', 'body', richTextOf('<b>Первое</b>\nвторое'))).toBe('<b>Первое</b>\nвторое')
    expect(say('note', 'body', { type: 'script' })).toBe('')
  })

  it('knows no field by a name that every object has', () => {
    expect(lookOf('case', 'constructor')).toBeUndefined()
  })

  it('folds long texts and long lists only, and never in the middle of a sign', () => {
    expect(foldedPart('коротко')).toBeUndefined()
    expect(foldedPart('а'.repeat(290))).toBeUndefined()
    expect(foldedPart('а'.repeat(400))).toBe(`${'а'.repeat(220)}…`)
    expect(foldedPart('1\n2\n3\n4\n5\n6')).toBe('1\n2\n3\n4\n5…')
    expect(foldedPart(`${'а'.repeat(219)}😀${'б'.repeat(200)}`)?.isWellFormed()).toBe(true)
  })
})
