import { type RawObject, rawPdf } from './raw-pdf.ts'

/** A text of a PDF in UTF-16. */
export const utf16 = (text: string): string =>
  `<FEFF${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`

interface Marked {
  /** Entries of the catalogue. */
  readonly catalog?: string
  /** Annotations, from object 10 on. */
  readonly marks?: readonly string[]
  readonly resources?: string
  readonly drawing?: string
  /** Objects from 100 on. */
  readonly more?: readonly RawObject[]
}

/** A PDF of one page of A4 with annotations on it. */
export const markedPdf = ({
  catalog = '',
  marks = [],
  resources = '',
  drawing = '',
  more = [],
}: Marked): Uint8Array =>
  rawPdf([
    { number: 1, dictionary: `/Type/Catalog/Pages 2 0 R${catalog}` },
    { number: 2, dictionary: '/Type/Pages/Kids[3 0 R]/Count 1' },
    {
      number: 3,
      dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>/Annots[${marks
        .map((_, index) => `${10 + index} 0 R`)
        .join(' ')}]`,
    },
    { number: 4, dictionary: '', stream: drawing },
    ...marks.map((dictionary, index) => ({ number: 10 + index, dictionary: `/Type/Annot${dictionary}` })),
    ...more,
  ])

/** Field widgets as the annotations of a page, and the form that they are of. */
export const formPdf = (fields: readonly string[], form = '/NeedAppearances true'): Uint8Array =>
  markedPdf({
    catalog: `/AcroForm<<${form}/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Fields[${fields
      .map((_, index) => `${10 + index} 0 R`)
      .join(' ')}]>>`,
    marks: fields.map((field) => `/Subtype/Widget/F 4${field}`),
  })
