import { type RawObject, rawPdf } from './raw-pdf.ts'

/** Everything a PDF can carry that must not travel; each place is marked with a number of its own. */
const PLACES: readonly [name: string, make: (mark: string) => Planted][] = [
  ['script when the file is opened', (mark) => ({ catalogue: `/OpenAction<</S/JavaScript/JS(${mark})>>` })],
  ['script when the file is closed', (mark) => ({ catalogue: `/AA<</WC<</S/JavaScript/JS(${mark})>>>>` })],
  [
    'named script',
    (mark) => ({ catalogue: `/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(${mark})>>]>>>>` }),
  ],
  [
    'attachment',
    (mark) => ({
      catalogue: '/AF[20 0 R]',
      objects: [
        { number: 20, dictionary: `/Type/Filespec/F(${mark}.txt)/EF<</F 21 0 R>>` },
        { number: 21, dictionary: '/Type/EmbeddedFile', stream: mark },
      ],
    }),
  ],
  [
    'description of the file',
    (mark) => ({
      catalogue: '/Metadata 22 0 R',
      objects: [{ number: 22, dictionary: '/Type/Metadata/Subtype/XML', stream: mark }],
    }),
  ],
  ['private data of a program', (mark) => ({ catalogue: `/PieceInfo<</App<</Private(${mark})>>>>` })],
  ['title and author', (mark) => ({ trailer: `/Info<</Title(${mark})/Author(${mark})>>` })],
  ['bookmark', (mark) => ({ catalogue: `/Outlines<</Type/Outlines/First<</Title(${mark})>>>>` })],
  ['page script', (mark) => ({ page: `/AA<</O<</S/JavaScript/JS(${mark})>>>>` })],
  [
    'link to an address',
    (mark) => ({ annotation: `/Subtype/Link/Rect[0 0 50 50]/A<</S/URI/URI(http://${mark}/)>>` }),
  ],
  [
    'link that starts a program',
    (mark) => ({ annotation: `/Subtype/Link/Rect[0 50 50 99]/A<</S/Launch/F(${mark}.exe)>>` }),
  ],
  ['hidden comment', (mark) => ({ annotation: `/Subtype/Text/F 2/Rect[0 0 9 9]/Contents(${mark})` })],
  [
    'attachment on the page',
    (mark) => ({
      annotation: '/Subtype/FileAttachment/F 2/Rect[60 0 69 9]/FS 23 0 R',
      objects: [
        { number: 23, dictionary: `/Type/Filespec/F(${mark})/EF<</F 24 0 R>>` },
        { number: 24, dictionary: '/Type/EmbeddedFile', stream: mark },
      ],
    }),
  ],
  [
    'description of the page',
    (mark) => ({
      page: '/Metadata 25 0 R',
      objects: [{ number: 25, dictionary: '/Type/Metadata', stream: mark }],
    }),
  ],
  ['private data of the page', (mark) => ({ page: `/PieceInfo<</App<</Private(${mark})>>>>` })],
  [
    'thumbnail',
    (mark) => ({
      page: '/Thumb 26 0 R',
      objects: [
        {
          number: 26,
          dictionary: '/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
          stream: mark,
        },
      ],
    }),
  ],
  ['unknown entry of the page', (mark) => ({ page: `/X${mark}(${mark})` })],
  [
    'description of a picture',
    (mark) => ({
      picture: '/Metadata 27 0 R',
      objects: [{ number: 27, dictionary: '/Type/Metadata', stream: mark }],
    }),
  ],
  ['print data of a picture', (mark) => ({ picture: `/OPI<</2.0<</F(${mark})>>>>` })],
  [
    'another version of a picture',
    (mark) => ({
      picture: '/Alternates[<</Image 28 0 R/DefaultForPrinting true>>]',
      objects: [
        {
          number: 28,
          dictionary: '/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
          stream: mark,
        },
      ],
    }),
  ],
  ['attachment of a picture', (mark) => ({ picture: `/AF[<</Type/Filespec/F(${mark})>>]` })],
  ['reference to a page of another file', (mark) => ({ form: `/Ref<</F(${mark})/Page 0>>` })],
  ['private data of a form', (mark) => ({ form: `/PieceInfo<</App<</Private(${mark})>>>>` })],
  [
    'PostScript',
    (mark) => ({
      external: '/Ps 29 0 R',
      objects: [{ number: 29, dictionary: '/Type/XObject/Subtype/PS', stream: mark }],
    }),
  ],
  ['property list', (mark) => ({ properties: `/Mc<</Secret(${mark})>>` })],
  [
    'who made a layer',
    (mark) => ({ properties: `/Oc<</Type/OCG/Name(Layer)/Usage<</CreatorInfo<</Creator(${mark})>>>>>>` }),
  ],
  ['unknown entry of a font', (mark) => ({ font: `/Secret(${mark})` })],
  ['halftone', (mark) => ({ state: `/HT<</HalftoneType 1/HalftoneName(${mark})>>` })],
  [
    'structure of the text',
    (mark) => ({ catalogue: `/StructTreeRoot<</Type/StructTreeRoot/K<</S/P/ActualText(${mark})>>>>` }),
  ],
]

interface Planted {
  readonly catalogue?: string
  readonly trailer?: string
  readonly page?: string
  readonly annotation?: string
  readonly picture?: string
  readonly form?: string
  readonly external?: string
  readonly properties?: string
  readonly font?: string
  readonly state?: string
  readonly objects?: readonly RawObject[]
}

export interface PlantedPdf {
  readonly bytes: Uint8Array
  readonly marks: ReadonlyArray<{ readonly place: string; readonly mark: string }>
}

/** One page with a text, a picture and a form, and a mark in every place. */
export const plantedPdf = (): PlantedPdf => {
  const marks = PLACES.map(([place], index) => ({ place, mark: `Mark${String(index).padStart(3, '0')}Zq` }))
  const planted = PLACES.map(([, make], index) => make(marks[index]?.mark ?? ''))
  const all = (key: Exclude<keyof Planted, 'objects'>): string =>
    planted.map((entry) => entry[key] ?? '').join('')
  const annotations = planted.flatMap(({ annotation }) =>
    annotation === undefined ? [] : [`<</Type/Annot${annotation}>>`],
  )
  const resources = [
    '/Font<</F 3 0 R>>/XObject<</Pic 5 0 R/Frm 6 0 R',
    all('external'),
    `>>/Properties<<${all('properties')}>>/ExtGState<</G<</Type/ExtGState/CA 1${all('state')}>>>>`,
  ].join('')
  const objects: RawObject[] = [
    { number: 1, dictionary: `/Type/Catalog/Pages 2 0 R${all('catalogue')}` },
    { number: 2, dictionary: '/Type/Pages/Count 1/Kids[4 0 R]' },
    { number: 3, dictionary: `/Type/Font/Subtype/Type1/BaseFont/Helvetica${all('font')}` },
    {
      number: 4,
      dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<<${resources}>>/Contents 7 0 R/Annots[${annotations.join('')}]${all('page')}`,
    },
    {
      number: 5,
      dictionary: `/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray${all('picture')}`,
      stream: '\x80',
    },
    {
      number: 6,
      dictionary: `/Type/XObject/Subtype/Form/BBox[0 0 50 50]/Resources<<>>${all('form')}`,
      stream: '0 0 1 rg 0 0 50 50 re f',
    },
    {
      number: 7,
      dictionary: '',
      stream:
        '/G gs BT /F 14 Tf 20 150 Td (Visible text) Tj ET q 50 0 0 50 100 20 cm /Pic Do Q q 1 0 0 1 200 20 cm /Frm Do Q',
    },
    ...planted.flatMap((entry) => entry.objects ?? []),
  ]
  return { bytes: rawPdf(objects, all('trailer')), marks }
}
