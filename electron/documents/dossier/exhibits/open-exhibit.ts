import type { ExhibitFault, ExhibitRemark } from '../../../../shared/domain/dossier.ts'
import type { ReadAs } from '../../../../shared/domain/kinds/document.ts'
import { readRtf } from '../../../../shared/rtf/read-rtf.ts'
import { ENCODING_NAMES } from '../../../../shared/text-encoding/encodings.ts'
import { type ReadText, readText } from '../../../../shared/text-encoding/read-text.ts'
import type { Limits } from '../limits.ts'
import type { Faces } from '../marks/faces.ts'
import type { AnewWords } from '../thread/protocol.ts'
import { Printable } from '../typeset/printable.ts'
import type { Typesetter } from '../typeset/typesetter.ts'
import { openExhibitPdf } from './open-exhibit-pdf.ts'
import { type OpenedPdf, openPdf } from './open-pdf.ts'
import { openPicture } from './open-picture.ts'
import type { ExhibitForm } from './recognise.ts'
import { portionsOf } from './text-portions.ts'
import { openWord } from './word/open-word.ts'

/** What is needed to turn any exhibit into pages. */
export interface ExhibitTools {
  readonly limits: Limits
  readonly letters: ReadonlySet<number>
  /** In place of fonts that a PDF does not bring. */
  readonly faces: Faces
  /** For Word, whose template falls back on the face of even width. */
  readonly wordLetters: ReadonlySet<number>
  /** Made when it is first needed: most dossiers have no text to set anew. */
  readonly typesetter: () => Promise<Typesetter>
}

/** What there is to open, and what is said of it. */
export interface Exhibit {
  readonly form: ExhibitForm
  readonly bytes: Uint8Array
  /** In which encoding a text is read; empty where it is guessed. */
  readonly readAs: ReadAs
  /** Of a PDF that asks for one; empty where none is known. */
  readonly password: string
  /** What stands above what has to be set anew. */
  readonly anew: AnewWords
}

export interface OpenedExhibit {
  readonly opened: OpenedPdf
  /** Its dots have been counted when it was drawn: a JPEG of any number is passed on as it is packed. */
  readonly isPicture?: boolean
  readonly isConverted: boolean
  readonly missingLetters: readonly string[]
  readonly remarks: readonly ExhibitRemark[]
}

const asItIs = (opened: OpenedPdf): OpenedExhibit => ({
  opened,
  isConverted: false,
  missingLetters: [],
  remarks: [],
})

const refused = (fault: ExhibitFault): OpenedExhibit => asItIs({ fault })

/** Sets portions one after the other and puts their pages together, so that memory holds the typesetting of one. */
const joined = async (
  portions: readonly string[],
  set: (portion: string, place: number) => Promise<OpenedPdf>,
  mostPages: number,
): Promise<OpenedPdf> => {
  const whole = await set(portions[0] ?? '', 0)
  for (const [at, portion] of portions.slice(1).entries()) {
    if ('fault' in whole) return whole
    const next = await set(portion, at + 1)
    if ('fault' in next) return next
    const { document } = whole
    const pages = next.document.countPages()
    if (document.countPages() + pages > mostPages) return { fault: 'too-large' }
    for (let page = 0; page < pages; page += 1) document.graftPage(-1, next.document, page)
    next.document.destroy()
  }
  return whole
}

/** What a reader must know of how a text was read. */
const remarksOf = ({ encoding, isGuessed, badBytes }: ReadText): ExhibitRemark[] => [
  ...(isGuessed ? [{ kind: 'encoding-guessed' as const, detail: ENCODING_NAMES[encoding] }] : []),
  ...(badBytes > 0 ? [{ kind: 'bad-bytes' as const, detail: String(badBytes) }] : []),
]

interface PlainText {
  readonly text: string
  /** What stands above it. */
  readonly note: string
  readonly remarks: readonly ExhibitRemark[]
}

const setText = async (plain: PlainText, anew: AnewWords, tools: ExhibitTools): Promise<OpenedExhibit> => {
  if (plain.text.length > tools.limits.textCharacters) return refused('too-large')
  const printable = new Printable(tools.letters)
  const { language, title, date } = anew
  const typesetter = await tools.typesetter()
  const set = async (text: string, place: number) =>
    openPdf(
      await typesetter.pdf('text', { language, title, date, note: place === 0 ? plain.note : '', text }),
      tools.limits.exhibitPages,
    )
  return {
    opened: await joined(portionsOf(printable.text(plain.text)), set, tools.limits.exhibitPages),
    isConverted: true,
    missingLetters: printable.missing,
    remarks: plain.remarks,
  }
}

const openText = ({ bytes, readAs, anew }: Exhibit, tools: ExhibitTools): Promise<OpenedExhibit> => {
  const read = readText(bytes, readAs === '' ? undefined : readAs)
  return setText({ text: read.text, note: anew.textNote, remarks: remarksOf(read) }, anew, tools)
}

const openRtf = ({ bytes, anew }: Exhibit, tools: ExhibitTools): Promise<OpenedExhibit> => {
  const { text, hasHidden, hasDeleted } = readRtf(bytes, tools.limits.textCharacters + 1)
  const remarks: ExhibitRemark[] = []
  if (hasHidden) remarks.push({ kind: 'hidden-text', detail: '' })
  if (hasDeleted) remarks.push({ kind: 'deleted-text', detail: '' })
  return setText({ text, note: anew.richNote, remarks }, anew, tools)
}

/** Opens an exhibit of a known form. Anything its reader throws means that it is damaged. */
export const openExhibit = async (exhibit: Exhibit, tools: ExhibitTools): Promise<OpenedExhibit> => {
  const { form, bytes, anew } = exhibit
  const { limits } = tools
  try {
    if (form === 'pdf') return await openExhibitPdf(exhibit, tools)
    if (form === 'picture') {
      const { opened, remarks } = await openPicture(bytes, limits)
      return { ...asItIs(opened), isPicture: true, remarks }
    }
    if (form === 'text') return await openText(exhibit, tools)
    if (form === 'rtf') return await openRtf(exhibit, tools)
    return await openWord(bytes, anew, tools)
  } catch (error) {
    // MuPDF's memory is not to be trusted after a trap: the thread must end.
    if (error instanceof WebAssembly.RuntimeError) throw error
    return refused('damaged')
  }
}
