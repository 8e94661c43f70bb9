import { asciiHex, type Packed } from './packers.ts'
import { type RawObject, rawPdf } from './raw-pdf.ts'

/** A form in which a stream may say how it is packed: its entries, the objects they refer to, its bytes. */
export interface Form {
  readonly name: string
  readonly entries: string
  readonly bytes: Uint8Array
  readonly objects: readonly RawObject[]
}

/** Every way of writing one filter with its parameters that readers take (ISO 32000-1 §7.3.8.2), and those that some writers use all the same. */
export const formsOf = ({ filter, parameters, bytes }: Packed, free: number): Form[] => {
  const dictionary = `<<${parameters}>>`
  const form = (name: string, entries: string, more: Partial<Form> = {}): Form => ({
    name,
    entries,
    bytes,
    objects: [],
    ...more,
  })
  const plain = [
    form('a name', `/Filter/${filter}`),
    form('an array of one', `/Filter[/${filter}]`),
    form('after hex', `/Filter[/ASCIIHexDecode/${filter}]`, { bytes: asciiHex(bytes) }),
  ]
  if (parameters === '') return plain
  const indirect: RawObject = { number: free, dictionary: parameters }
  return [
    form('a name and a dictionary', `/Filter/${filter}/DecodeParms${dictionary}`),
    form('a name and an indirect dictionary', `/Filter/${filter}/DecodeParms ${free} 0 R`, {
      objects: [indirect],
    }),
    form('arrays of one', `/Filter[/${filter}]/DecodeParms[${dictionary}]`),
    form('arrays of one, indirect', `/Filter[/${filter}]/DecodeParms[${free} 0 R]`, { objects: [indirect] }),
    form('an array of one and a dictionary', `/Filter[/${filter}]/DecodeParms${dictionary}`),
    form('a name and an array', `/Filter/${filter}/DecodeParms[${dictionary}]`),
    form('after hex, with null', `/Filter[/ASCIIHexDecode/${filter}]/DecodeParms[null${dictionary}]`, {
      bytes: asciiHex(bytes),
    }),
    form(
      'after hex, with an empty one',
      `/Filter[/ASCIIHexDecode/${filter}]/DecodeParms[<<>>${dictionary}]`,
      {
        bytes: asciiHex(bytes),
      },
    ),
  ]
}

/** One page: a picture and what belongs to it, in numbers from `base` on. */
export interface PicturePage {
  readonly name: string
  /** The picture is object `base`. */
  readonly objects: (base: number) => readonly RawObject[]
  /** Drawn before the picture. */
  readonly before?: string
}

const PAGE_OBJECTS = 20

/** A PDF with one picture on each page. */
export const picturesPdf = (pages: readonly PicturePage[]): Uint8Array => {
  const first = (index: number): number => 10 + index * PAGE_OBJECTS
  return rawPdf([
    { number: 1, dictionary: '/Type/Catalog/Pages 2 0 R' },
    {
      number: 2,
      dictionary: `/Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first(index)} 0 R`).join(' ')}]`,
    },
    ...pages.flatMap(({ objects, before = '' }, index) => {
      const page = first(index)
      return [
        {
          number: page,
          dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 240 200]/Resources<</XObject<</P ${page + 2} 0 R>>>>/Contents ${page + 1} 0 R`,
        },
        {
          number: page + 1,
          dictionary: '',
          stream: `0.8 0.9 1 rg 0 0 240 200 re f 0.7 0 0 rg ${before} q 192 0 0 128 24 60 cm /P Do Q`,
        },
        ...objects(page + 2),
      ]
    }),
  ])
}
