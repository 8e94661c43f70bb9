import type {
  DossierExhibit,
  ExhibitFault,
  ExhibitRemark,
  ExhibitStatus,
} from '../../../shared/domain/dossier.ts'
import type { MediaType } from '../../../shared/domain/kinds/document.ts'
import { isPictureType } from '../../../shared/pictures/picture-type.ts'
import type { Collected } from './collect.ts'
import type { Limits } from './limits.ts'
import type { FileWriter } from './pdf/file-writer.ts'
import type { CopiedPage, PageRecord } from './pdf/page-record.ts'
import type { AnewWords, Batch, Layer, Opened } from './thread/protocol.ts'
import type { AnswerLimit, Workshop } from './thread/workshop.ts'

/** Pages of the original that a sheet stands for, counted from 1; undefined for the whole exhibit. */
export interface LostPages {
  readonly first: number
  readonly last: number
}

export type PartPage =
  | { readonly kind: 'copied'; readonly page: CopiedPage }
  | { readonly kind: 'sheet'; readonly fault: ExhibitFault; readonly lost: LostPages | undefined }

/** An exhibit whose drawings have been written. */
export interface ExhibitPart {
  readonly exhibit: DossierExhibit
  readonly pages: readonly PartPage[]
  readonly status: ExhibitStatus
  readonly fault: ExhibitFault | null
  readonly remarks: readonly ExhibitRemark[]
  readonly layers: readonly Layer[]
  readonly missingLetters: readonly string[]
}

export interface ExhibitRequest {
  readonly exhibit: DossierExhibit
  readonly collected: Collected
  readonly anew: AnewWords
  readonly password: string
  /** Pages that the dossier still has room for. */
  readonly pagesLeft: number
}

export interface ExhibitWriting {
  readonly workshop: Workshop
  readonly file: FileWriter
  readonly limits: Limits
}

/** The bytes as they came, those that MuPDF reads, those that are copied, and those on their way into the file. */
const WEIGHTS = 4

/** A Word file is read and set before its first page comes, and its elements are counted before. */
const WORD_STEPS = 3

const WORD_TYPE: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const limitOf = ({ mediaType, sizeBytes }: DossierExhibit, limits: Limits): Required<AnswerLimit> => {
  const isCounted =
    mediaType === 'text/plain' ||
    mediaType === 'application/rtf' ||
    mediaType === WORD_TYPE ||
    isPictureType(mediaType)
  const memoryBytes = limits.memoryBytes + WEIGHTS * sizeBytes + (isCounted ? limits.countedBytes : 0)
  const processorMs = limits.step.processorMs * (mediaType === WORD_TYPE ? WORD_STEPS : 1)
  return { ...limits.step, processorMs, memoryBytes }
}

/** What a step that ended the thread says of the pages that did not come. */
const FAULTS: Readonly<Record<string, ExhibitFault>> = { 'too-slow': 'too-slow', 'too-costly': 'too-large' }

const sheetOnly = (
  exhibit: DossierExhibit,
  fault: ExhibitFault,
  remarks: readonly ExhibitRemark[] = [],
): ExhibitPart => ({
  exhibit,
  pages: [{ kind: 'sheet', fault, lost: undefined }],
  status: 'sheet',
  fault,
  remarks,
  layers: [],
  missingLetters: [],
})

/**
 * Reads one exhibit, writes its drawings into the file and tells its pages. Whatever is wrong with it becomes a sheet.
 *
 * @throws SandyqError only for what ends the whole export: CANCELLED, LOCKED, and what the sink throws
 */
export const readExhibit = async (request: ExhibitRequest, writing: ExhibitWriting): Promise<ExhibitPart> => {
  const { exhibit, collected, anew, password, pagesLeft } = request
  const { workshop, file, limits } = writing
  if ('fault' in collected) return sheetOnly(exhibit, collected.fault)
  const limit = limitOf(exhibit, limits)
  const opened = await workshop.ask(
    {
      kind: 'open-exhibit',
      bytes: collected.bytes,
      mediaType: exhibit.mediaType,
      readAs: exhibit.readAs,
      password,
      anew,
      mostBytes: limit.memoryBytes,
      firstObject: file.nextObject,
    },
    limit,
  )
  if (opened.kind === 'refused') return sheetOnly(exhibit, opened.fault, opened.remarks)
  if (opened.kind === 'too-slow') return sheetOnly(exhibit, 'too-slow')
  if (opened.kind === 'too-costly') return sheetOnly(exhibit, 'too-large')
  if (opened.kind !== 'opened') return sheetOnly(exhibit, 'damaged')
  if (opened.pages > pagesLeft) return sheetOnly(exhibit, 'too-large')
  const read = await readPages(opened, { workshop, file, limit })
  return partOf(exhibit, opened, read)
}

interface ReadPages {
  readonly records: readonly PageRecord[]
  readonly layers: readonly Layer[]
  readonly isRepaired: boolean
}

interface PageReading {
  readonly workshop: Workshop
  readonly file: FileWriter
  /** For each batch. */
  readonly limit: AnswerLimit
}

/** Takes all pages of what is open, and asks for the next ones while the last ones are being written. */
export const readPages = async (
  opened: Opened,
  { workshop, file, limit }: PageReading,
): Promise<ReadPages> => {
  const records: PageRecord[] = []
  const layers: Layer[] = []
  let isRepaired = false
  const ask = () => workshop.ask({ kind: 'next' }, limit)
  const keep = async (batch: Batch): Promise<void> => {
    records.push(...batch.pages)
    layers.push(...batch.layers)
    isRepaired = batch.isRepaired
    await file.batch(batch)
  }
  let answer = await ask()
  while (answer.kind === 'batch' && !answer.isLast) {
    const next = ask()
    // Should writing fail first, nobody waits for this answer any more.
    next.catch(() => undefined)
    await keep(answer)
    answer = await next
  }
  if (answer.kind === 'batch') await keep(answer)
  const fault = FAULTS[answer.kind] ?? 'damaged'
  while (records.length < opened.pages) records.push({ kind: 'failed', fault })
  return { records, layers, isRepaired }
}

const partOf = (exhibit: DossierExhibit, opened: Opened, read: ReadPages): ExhibitPart => {
  const { records, layers, isRepaired } = read
  const remarks: readonly ExhibitRemark[] = [
    ...opened.remarks,
    ...(isRepaired ? [{ kind: 'repaired' as const, detail: '' }] : []),
  ]
  const lost = records.find((record) => record.kind === 'failed')
  if (lost?.kind === 'failed' && records.every((record) => record.kind === 'failed')) {
    return sheetOnly(exhibit, lost.fault, remarks)
  }
  const fault = lost?.kind === 'failed' ? lost.fault : opened.fault
  return {
    exhibit,
    pages: withSheets(records),
    status: fault === null ? opened.status : 'partial',
    fault,
    remarks,
    layers,
    missingLetters: opened.missingLetters,
  }
}

/** One sheet for each run of pages that could not be copied. */
const withSheets = (records: readonly PageRecord[]): PartPage[] => {
  const pages: PartPage[] = []
  for (const [index, record] of records.entries()) {
    const number = index + 1
    const before = pages.at(-1)
    if (record.kind === 'copied') pages.push({ kind: 'copied', page: record })
    else if (before?.kind === 'sheet' && before.lost !== undefined) {
      pages[pages.length - 1] = { ...before, lost: { first: before.lost.first, last: number } }
    } else pages.push({ kind: 'sheet', fault: record.fault, lost: { first: number, last: number } })
  }
  return pages
}
