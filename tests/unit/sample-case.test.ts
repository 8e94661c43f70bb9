import { readdirSync, readFileSync, statSync } from 'node:fs'
import ExifReader from 'exifreader'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { caseInputSchema } from '../../shared/domain/case.ts'
import { chargeInputSchema } from '../../shared/domain/charge.ts'
import { isoDateSchema } from '../../shared/domain/dates.ts'
import { documentInputSchema, MEDIA_TYPES } from '../../shared/domain/document.ts'
import { hearingInputSchema } from '../../shared/domain/hearing.ts'
import { participationInputSchema } from '../../shared/domain/participation.ts'
import { partyInputSchema } from '../../shared/domain/party.ts'
import { restraintInputSchema } from '../../shared/domain/restraint.ts'

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
    case: caseInputSchema,
    participations: z.array(record),
    charges: z.array(record),
    restraints: z.array(keyed),
    hearings: z.array(record),
    documents: z.array(record.and(z.object({ file: z.string(), mediaType: z.enum(MEDIA_TYPES) }))),
  })
  .parse(JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')))

const caseId = '0'.repeat(32)
const ids = new Map(
  [...sample.parties, ...sample.restraints].map(({ key }, at) => [
    key,
    (at + 1).toString(16).padStart(32, '0'),
  ]),
)
const idOf = (key: unknown) => (typeof key === 'string' ? ids.get(key) : undefined)

const withIds = ({ party, key, extensionOf, ...value }: Record<string, unknown>) => ({
  ...value,
  caseId,
  partyId: idOf(party),
  ...(extensionOf === undefined ? {} : { extensionOf: extensionOf === null ? null : idOf(extensionOf) }),
})

const orders = ['custody-order.pdf', 'qualification-order.pdf', 'extension-order.pdf', 'appeal-order.pdf']

describe('the data of the sample case', () => {
  it('is what the create procedures take, field by field', () => {
    for (const { key, ...party } of sample.parties)
      expect(partyInputSchema.safeParse(party).error).toBeUndefined()
    const checks = [
      ...sample.participations.map((value) => participationInputSchema.safeParse(withIds(value))),
      ...sample.charges.map((value) => chargeInputSchema.safeParse(withIds(value))),
      ...sample.restraints.map((value) => restraintInputSchema.safeParse(withIds(value))),
      ...sample.hearings.map((value) => hearingInputSchema.safeParse({ ...value, caseId })),
      ...sample.documents.map(({ file, mediaType, ...value }) => documentInputSchema.safeParse(value)),
    ]
    expect(checks.flatMap(({ error }) => error?.issues ?? [])).toEqual([])
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
