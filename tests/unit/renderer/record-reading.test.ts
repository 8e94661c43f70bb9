import i18next, { type TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type { LABEL_SUBJECTS } from '../../../renderer/actions/action.ts'
import { resources } from '../../../renderer/i18n/resources.ts'
import { FIELD_LOOKS } from '../../../renderer/records/fields/catalogue.ts'
import type { FieldLook } from '../../../renderer/records/fields/field-look.ts'
import type { Voice } from '../../../renderer/records/fields/value-text.ts'
import { createPane, recordOfRow, rowOf } from '../../../renderer/records/reading/pane-store.ts'
import { fieldsSaid } from '../../../renderer/records/reading/record-lines.ts'
import { codesOf, type FieldForm, formOf } from '../../../shared/domain/field-forms.ts'
import { RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { richTextOf } from '../../../shared/domain/rich-text.ts'

const i18n = i18next.createInstance()
await i18n.init({
  resources,
  lng: 'ru',
  ns: Object.keys(resources.en),
  interpolation: { escapeValue: false },
})

const SOMEBODY = 'a'.repeat(32)
const voice: Voice = {
  t: i18n.t as TFunction<typeof LABEL_SUBJECTS>,
  language: 'ru',
  names: new Map([[SOMEBODY, 'Ахметов Нуржан']]),
}

const PLAIN: Readonly<Record<Exclude<FieldForm, object>, unknown>> = {
  text: 'Слова',
  number: 0,
  size: 2048,
  flag: true,
  day: '2026-03-10',
  date: '2026-03',
  time: '10:30',
  moment: '2026-03-10T10:30',
  reference: SOMEBODY,
  tags: ['важно'],
  names: [{ text: 'Ахметов', kind: 'passport', source: '' }],
  persons: [{ partyId: SOMEBODY, role: 'victim', detail: '' }],
  sources: [{ text: 'Азаттык' }],
  charges: [{ chargeId: SOMEBODY }],
  parties: [{ partyId: SOMEBODY }],
  richText: richTextOf('Слова'),
}

/** Something that can be entered into a field. */
const entered = ({ form }: FieldLook): unknown => {
  const code = codesOf(form)?.find((each) => each !== '')
  const written = formOf(form)
  if (typeof written === 'object') return 'many' in written ? [code] : code
  return PLAIN[written]
}

const said = (subject: RecordSubject, record: object) => fieldsSaid({ subject, record, voice })

describe('a record for reading', () => {
  it.each(RECORD_SUBJECTS)('of the kind %s says each field that was entered, under its name', (subject) => {
    const looks = Object.entries(FIELD_LOOKS[subject])
    expect(looks.length).toBeGreaterThan(0)
    const record = Object.fromEntries(looks.map(([field, look]) => [field, entered(look)]))
    const lines = said(subject, record)
    expect(lines.map(({ field }) => field)).toEqual(looks.map(([field]) => field))
    expect(lines.map(({ label }) => label)).toEqual(looks.map(([, look]) => i18n.t(look.label)))
    for (const { field, values } of lines) {
      expect(values.map(({ text }) => text).join(''), field).not.toBe('')
      expect(values.map(({ text }) => text).join(''), field).not.toContain(SOMEBODY)
    }
  })

  it.each(RECORD_SUBJECTS)('of the kind %s says nothing of what was not entered', (subject) => {
    const blank = (look: FieldLook): unknown => {
      const value = entered(look)
      if (Array.isArray(value)) return []
      return value === true ? false : null
    }
    const record = Object.fromEntries(
      Object.entries(FIELD_LOOKS[subject]).map(([field, look]) => [field, blank(look)]),
    )
    expect(said(subject, record)).toEqual([])
  })

  it('leads to each record that it names', () => {
    const [leads] = said('intervention', { beneficiaries: [{ partyId: SOMEBODY }] })
    expect(leads?.values).toEqual([{ text: 'Ахметов Нуржан', names: { subject: 'party', id: SOMEBODY } }])
    const [extension] = said('restraint', { extensionOf: SOMEBODY })
    expect(extension?.values[0]?.names).toEqual({ subject: 'restraint', id: SOMEBODY })
  })
})

describe('the pane beside a list', () => {
  const event = { subject: 'event', id: '1' } as const
  const hearing = { subject: 'hearing', id: '2' } as const
  const at = (of: typeof event | typeof hearing) => ({ ...of, row: rowOf(of) })

  it('finds the record of a row, whatever stands behind it', () => {
    expect(recordOfRow(rowOf({ subject: 'procedural-status', id: '3' }, 'until'))).toEqual({
      subject: 'procedural-status',
      id: '3',
    })
  })

  it('comes back from a link that was followed before it closes', () => {
    const pane = createPane()
    pane.show(at(event))
    pane.follow(hearing)
    expect(pane.get().shown).toEqual(at(hearing))
    pane.back()
    expect(pane.get().shown).toEqual(at(event))
    pane.back()
    expect(pane.get().shown).toBeUndefined()
  })

  it('asks only the forms that stood there before an address brought another one', () => {
    const pane = createPane()
    const asked: string[] = []
    const form = (name: string) => ({ mayLeave: () => true, close: () => asked.push(name) })
    pane.enter(form('before'))
    const standing = pane.forms()
    pane.enter(form('brought'))
    expect(pane.open({ shown: undefined, trail: [], isEditing: false }, standing)).toBe(true)
    expect(asked).toEqual(['before'])
  })

  it('shows nothing else while a form has to ask first', () => {
    const pane = createPane()
    pane.show(at(event))
    pane.edit()
    let mayLeave = false
    const asked: string[] = []
    const gone = pane.enter({ mayLeave: () => mayLeave, close: () => asked.push('asked') })
    expect(pane.show(at(hearing))).toBe(false)
    pane.close()
    expect(pane.get()).toMatchObject({ shown: at(event), isEditing: true })
    expect(asked).toHaveLength(2)
    mayLeave = true
    expect(pane.show(at(hearing))).toBe(true)
    gone()
    expect(pane.get()).toMatchObject({ shown: at(hearing), isEditing: false })
  })

  it('stops changing only the record for which that is asked', () => {
    const pane = createPane()
    pane.show(at(event), true)
    pane.stopEditing(hearing.id)
    expect(pane.get().isEditing).toBe(true)
    pane.stopEditing(event.id)
    expect(pane.get().isEditing).toBe(false)
  })

  it('goes back to what is still there when what is read was removed, however much went with it', () => {
    const pane = createPane()
    const task = { subject: 'task', id: '3' } as const
    pane.show(at(event))
    pane.follow(hearing)
    pane.follow(task)
    pane.leaveGone(({ id }) => id === event.id)
    expect(pane.get()).toEqual({ shown: at(event), trail: [], isEditing: false })
    pane.leaveGone(() => false)
    expect(pane.get()).toEqual({ shown: undefined, trail: [], isEditing: false })
  })
})
