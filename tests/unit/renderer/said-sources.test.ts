import { expect, test } from 'vitest'
import * as z from 'zod'
import { readDraft } from '../../../renderer/records/drafts/read-draft.ts'
import { fieldsIn, saidIn, unsaid, withSources } from '../../../renderer/records/said-sources.ts'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'

const fields = z.strictObject({ title: z.string().min(1, { error: 'required' }) })
const schema = withSources(fields)
const RADIO = { ...blankSaid(), text: 'Радио' }

test('a form is checked with its sources, and what is wrong is told at its place', () => {
  const values = { title: '', sources: [RADIO, { ...RADIO, text: 'р'.repeat(501) }] }
  const paths = schema.safeParse(values).error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(paths).toMatchObject([
    ['title', 'required'],
    ['sources.1.text', expect.any(String)],
  ])
  expect(schema.safeParse({ title: 'a', other: 1 }).success).toBe(false)
})

test('what was typed is apart from the fields, and a source in which nothing was entered is none', () => {
  const checked = schema.parse({ title: 'a', sources: [RADIO, blankSaid()] })
  expect(saidIn(checked)).toEqual([RADIO])
  expect(fieldsIn(checked)).toEqual({ title: 'a' })
  expect(saidIn({ title: 'a' })).toEqual([])
  const doubtful = { ...blankSaid(), reliability: 'doubtful' as const }
  expect(saidIn({ title: 'a', sources: [doubtful] })).toEqual([doubtful])
})

test('a draft keeps the sources, and one that was begun without them is read all the same', () => {
  const start = unsaid({ title: '' })
  const whole = { title: '', sources: [RADIO] }
  expect(readDraft(JSON.stringify(whole), schema, start)).toEqual({ kind: 'fits', values: whole })
  const before = readDraft(JSON.stringify({ title: 'b' }), schema, start)
  expect(before).toEqual({ kind: 'fits', values: { title: 'b', sources: [] } })
  const later = readDraft(JSON.stringify({ title: 'b', more: 'words' }), schema, start)
  expect(later).toEqual({ kind: 'partly', values: { title: 'b', sources: [] }, text: 'words' })
})
