import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { eventFormSchema } from '../../../renderer/features/case/chronology/event-draft.ts'
import { consentFormSchema } from '../../../renderer/features/case/consents/drafts.ts'
import { itemFormSchema } from '../../../renderer/features/case/evidence/item-draft.ts'
import { statementFormSchema } from '../../../renderer/features/case/evidence/statement-draft.ts'
import { contactFormSchema, taskFormSchema } from '../../../renderer/features/case/work/drafts.ts'
import { interventionFormSchema } from '../../../renderer/features/case/work/intervention-draft.ts'
import { readDraft } from '../../../renderer/records/drafts/read-draft.ts'
import { caseFormSchema } from '../../../renderer/records/forms/case-draft.ts'
import { newHearingDraft } from '../../../renderer/records/forms/hearing-draft.ts'
import { emptyIn } from '../../../shared/domain/field-forms.ts'
import { hearingInputSchema } from '../../../shared/domain/kinds/hearing.ts'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'

/** Forms in which a record stands in another way than it is kept. */
const FORMS: Partial<Record<RecordSubject, z.ZodObject>> = {
  case: caseFormSchema,
  event: eventFormSchema,
  consent: consentFormSchema,
  item: itemFormSchema,
  statement: statementFormSchema,
  contact: contactFormSchema,
  task: taskFormSchema,
  intervention: interventionFormSchema,
}

const formOf = (subject: RecordSubject): z.ZodObject => FORMS[subject] ?? KINDS[subject].input

type Fields = Record<string, unknown>

const startOf = (form: z.ZodObject): Fields =>
  Object.fromEntries(
    Object.entries(form.shape).map(([name, schema]) => [name, emptyIn(schema as z.ZodType) ?? '']),
  )

const takes = (schema: unknown, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success

/** Something typed in every field that takes words. */
const filled = (form: z.ZodObject): Fields => ({
  ...startOf(form),
  ...Object.fromEntries(
    Object.entries(form.shape)
      .filter(([, schema]) => takes(schema, 'написано'))
      .map(([name]) => [name, `написано: ${name}`]),
  ),
})

const read = (form: z.ZodObject, content: Fields) =>
  readDraft<Fields>(JSON.stringify(content), form as z.ZodType<unknown, Fields>, startOf(form))

describe.each(RECORD_SUBJECTS)('a draft of a %s that an earlier version kept', (subject) => {
  const form = formOf(subject)
  const typed = filled(form)

  test('fits where a field that came since is missing', () => {
    for (const name of Object.keys(form.shape)) {
      const { [name]: _newer, ...older } = typed
      const start = startOf(form)[name]
      expect(read(form, older)).toEqual({ kind: 'fits', values: { ...older, [name]: start } })
    }
  })

  test('fits where a field that is gone said nothing', () => {
    for (const nothing of ['', null, false, []])
      expect(read(form, { ...typed, gone: nothing })).toMatchObject({ kind: 'fits' })
  })

  test('gives back what fits and the words and numbers of a field that is gone', () => {
    const gone = [{ who: 'Ли', count: 40 }]
    expect(read(form, { ...typed, gone })).toEqual({ kind: 'partly', values: typed, text: 'Ли\n40' })
  })

  test('gives back what fits and the word that its list has no more', () => {
    const lists = Object.entries(form.shape).filter(([, schema]) =>
      (schema as z.ZodType).safeParse('ордалия').error?.issues.every(({ code }) => code === 'invalid_value'),
    )
    for (const [name] of lists) {
      const { [name]: _word, ...others } = typed
      const found = read(form, { ...typed, [name]: 'ордалия' })
      expect(found).toMatchObject({ kind: 'partly', values: others, text: 'ордалия' })
    }
  })
})

test('a day whose time was still asked for is a day, and may wait for its time where one is asked for still', () => {
  const hearing = (startsAt: string) =>
    readDraft(JSON.stringify({ startsAt, court: 'Суд' }), hearingInputSchema, newHearingDraft({}))
  expect(hearing('2026-12-02T')).toMatchObject({
    kind: 'fits',
    values: { startsAt: '2026-12-02', court: 'Суд' },
  })
  for (const half of ['T10:30', '2026-12-02T1', 'зима'])
    expect(hearing(half)).toMatchObject({ kind: 'fits', values: { startsAt: half } })
})
