import { readdirSync, readFileSync, statSync } from 'node:fs'
import ExifReader from 'exifreader'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isoDateSchema } from '../../shared/domain/dates.ts'
import { documentInputSchema, MEDIA_TYPES } from '../../shared/domain/kinds/document.ts'
import * as evidence from '../../tools/demo/evidence-inputs.ts'
import * as inputs from '../../tools/demo/inputs.ts'

const folder = new URL('../fixtures/sample/', import.meta.url)
const bytesOf = (file: string) => readFileSync(new URL(`documents/${file}`, folder))

const record = z.record(z.string(), z.unknown())
const keyed = record.and(z.object({ key: z.string() }))
const sample = z
  .strictObject({
    about: z.string(),
    baseDate: isoDateSchema,
    lawyer: z.string(),
    parties: z.array(keyed),
    case: record,
    participations: z.array(record),
    proceduralStatuses: z.array(record),
    charges: z.array(record),
    stays: z.array(record),
    events: z.array(record),
    tasks: z.array(record),
    statements: z.array(keyed),
    items: z.array(record),
    interventions: z.array(record),
    figures: z.array(keyed),
    risks: z.array(record),
    restraints: z.array(keyed),
    hearings: z.array(record),
    documents: z.array(record.and(z.object({ file: z.string(), mediaType: z.enum(MEDIA_TYPES) }))),
  })
  .parse(JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')))

const caseId = '0'.repeat(32)
const ids = new Map(
  [...sample.parties, ...sample.restraints, ...sample.statements, ...sample.figures].map(({ key }, at) => [
    key,
    (at + 1).toString(16).padStart(32, '0'),
  ]),
)
const orders = ['custody-order.pdf', 'qualification-order.pdf', 'extension-order.pdf', 'appeal-order.pdf']

describe('the data of the sample case', () => {
  it('is what the create procedures take, the rest of each record left blank', () => {
    const values = [
      ...sample.parties.map((value) => inputs.partyInputOf(value)),
      inputs.caseInputOf(sample.case),
      ...sample.participations.map((value) => inputs.participationInputOf(value, caseId, ids)),
      ...sample.proceduralStatuses.map((value) => inputs.proceduralStatusInputOf(value, caseId, ids)),
      ...sample.charges.map((value) => inputs.chargeInputOf(value, caseId, ids)),
      ...sample.restraints.map((value) => inputs.restraintInputOf(value, caseId, ids)),
      ...sample.stays.map((value) => inputs.stayInputOf(value, caseId, ids)),
      ...sample.hearings.map((value) => inputs.hearingInputOf(value, caseId)),
      ...sample.events.map((value) => inputs.eventInputOf(value, caseId, ids)),
      ...sample.tasks.map((value) => inputs.taskInputOf(value, caseId, ids)),
      ...sample.statements.map((value) => evidence.statementInputOf(value, caseId, ids)),
      ...sample.items.map((value) => evidence.itemInputOf(value, caseId, ids)),
      ...sample.interventions.map((value) => evidence.interventionInputOf(value, caseId, ids)),
      ...sample.figures.map((value) => evidence.figureInputOf(value, caseId, ids)),
      ...sample.risks.map((value) => evidence.riskInputOf(value, caseId, ids)),
      ...sample.documents.map(({ file, mediaType, ...value }) => documentInputSchema.parse(value)),
    ]
    expect(values).toHaveLength(
      1 +
        Object.values(sample).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0),
    )
  })

  it('has two co-defendants whose names need every Kazakh letter, and charges under articles 272 and 405', () => {
    const defendants = ['zhangirov', 'suindikova']
    const names = JSON.stringify(sample.parties.filter(({ key }) => defendants.includes(key))).toLowerCase()
    expect([...'әғқңөұүһі'].filter((letter) => !names.includes(letter))).toEqual([])
    for (const party of defendants) {
      const articles = sample.charges
        .filter((charge) => charge.party === party)
        .map((charge) => charge.article)
      expect(articles).toEqual(expect.arrayContaining(['272', '405']))
    }
  })

  it('has two hearings before the day it is looked at and two after', () => {
    const before = sample.hearings.map(({ startsAt }) => String(startsAt) < sample.baseDate)
    expect(before).toEqual([true, true, false, false])
  })

  it('holds nobody under two measures of restraint on the same day, but for the day of a change', () => {
    for (const party of ['zhangirov', 'suindikova']) {
      const measures = sample.restraints.filter((restraint) => restraint.party === party)
      const overlaps = measures.slice(1).filter((next, at) => String(measures[at]?.until) > String(next.from))
      expect(overlaps).toEqual([])
    }
  })
})

describe('the documents of the sample case', () => {
  it('are eight files of at most 2 MB together, each of them listed once', () => {
    const files = readdirSync(new URL('documents/', folder))
    expect(sample.documents.map(({ file }) => file).sort()).toEqual(files.sort())
    expect(files).toHaveLength(8)
    const total = files.reduce((sum, file) => sum + statSync(new URL(`documents/${file}`, folder)).size, 0)
    expect(total).toBeLessThan(2 * 1024 * 1024)
  })

  it('begin with the bytes of their kind', () => {
    const starts = new Map([
      ['application/pdf', '255044462d'],
      ['image/jpeg', 'ffd8ff'],
      ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '504b0304'],
    ])
    for (const { file, mediaType } of sample.documents) {
      expect(
        bytesOf(file)
          .toString('hex')
          .startsWith(starts.get(mediaType) ?? ''),
      ).toBe(true)
    }
  })

  it.each(orders)('%s is a PDF with text and fonts of its own', (file) => {
    const text = bytesOf(file).toString('latin1')
    expect(text).toContain('/FontFile')
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
  })

  it('include a photograph that is stored on its side and says where it was taken', () => {
    const tags = ExifReader.load(bytesOf('seized-laptop.jpg'), { expanded: true })
    expect(tags.exif?.Orientation?.value).toBe(6)
    expect(tags.gps).toMatchObject({ Latitude: 43.25, Longitude: 76.95 })
    expect(tags.exif?.DateTimeOriginal?.description).toBe('2026:09:11 09:14:32')
  })

  it('include a letter that Word can open and notes in two languages', () => {
    expect(Object.keys(unzipSync(bytesOf('letter-medical.docx')))).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']),
    )
    const notes = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf('visit-notes.txt'))
    expect(notes).toMatch(/Сұрақтар \/ вопросы/u)
  })
})
