import {
  FAX,
  jpeg2000,
  type Packed,
  packedFax,
  packedPhoto,
  packedRaster,
  type Raster,
  raster,
} from './packers.ts'
import { type Form, formsOf, type PicturePage } from './picture-forms.ts'
import type { RawObject } from './raw-pdf.ts'

/** Numbers, from a page's picture on, that parameters of the picture and of what belongs to it may take. */
const PARAMETERS = 15
const OTHER = 5

const sized = ({ width, height }: { width: number; height: number }): string =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}`

const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }

/** One picture in one form on a page. */
const page = (name: string, dictionary: string, form: (base: number) => Form): PicturePage => ({
  name,
  objects: (base) => {
    const { entries, bytes, objects } = form(base + PARAMETERS)
    return [{ number: base, dictionary: `${dictionary}${entries}`, stream: bytes }, ...objects]
  },
})

const inAllForms = (name: string, dictionary: string, packed: Packed): PicturePage[] =>
  formsOf(packed, 0).map((form, index) =>
    page(`${name}, ${form.name}`, dictionary, (free) => formsOf(packed, free)[index] ?? form),
  )

const rasterPages = (picture: Raster, packings: Record<string, Packed>): PicturePage[] =>
  Object.entries(packings).flatMap(([name, packed]) =>
    inAllForms(
      `${picture.channels} channels, ${name}`,
      `${sized(picture)}/BitsPerComponent 8/ColorSpace${COLOURS[picture.channels]}`,
      packed,
    ),
  )

/** Every filter in every form, for pictures of each number of channels it can pack. */
export const filterPages = (): PicturePage[] => [
  ...rasterPages(raster(3), packedRaster(raster(3))),
  ...[1, 3, 4].flatMap((channels) => rasterPages(raster(channels), packedPhoto(raster(channels)))),
  ...Object.entries(packedFax()).flatMap(([name, packed]) => [
    ...inAllForms(name, `${sized(FAX)}/BitsPerComponent 1/ColorSpace/DeviceGray`, packed),
    // PDFium draws no stencil from JBIG2, not from the original either.
    ...(packed.filter === 'JBIG2Decode'
      ? []
      : inAllForms(`${name}, as a stencil`, `${sized(FAX)}/BitsPerComponent 1/ImageMask true`, packed)),
  ]),
  ...inAllForms('jpeg 2000', sized({ width: 48, height: 32 }), jpeg2000()),
]

const predicted = (picture: Raster): Packed => {
  const packed = packedRaster(picture)['flate, PNG rows of all kinds']
  if (packed === undefined) throw new Error('no such packing')
  return packed
}

/** The form in which copiers and libraries write it: one filter, one dictionary. */
const usual = (packed: Packed, free: number): Form => {
  const form = formsOf(packed, free).find(({ name }) => name === 'a name and a dictionary')
  if (form === undefined) throw new Error('no such form')
  return form
}

const stream = (number: number, dictionary: string, packed: Packed): RawObject => {
  const form = usual(packed, 0)
  return { number, dictionary: `${dictionary}${form.entries}`, stream: form.bytes }
}

const withOther = (
  name: string,
  dictionary: (other: number) => string,
  packed: Packed,
  other: (number: number) => readonly RawObject[],
): PicturePage => ({
  name,
  objects: (base) => {
    const form = usual(packed, base + PARAMETERS)
    return [
      { number: base, dictionary: `${dictionary(base + OTHER)}${form.entries}`, stream: form.bytes },
      ...other(base + OTHER),
    ]
  },
})

const rgb = raster(3)
const grey = raster(1)
const colour = `${sized(rgb)}/BitsPerComponent 8/ColorSpace/DeviceRGB`
const fax = packedFax()['fax group 4']
const SHADE = '<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0.4 0]/N 1>>'
const MIX = '<</FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Length 26>>'

const depthPage = (bits: number): PicturePage => {
  const width = (48 * 8) / bits
  const picture = raster(1)
  const packed: Packed = {
    ...predicted(picture),
    parameters: `/Predictor 15/Colors 1/BitsPerComponent 8/Columns 48`,
  }
  return page(
    `${bits} bits a sample`,
    `${sized({ width, height: 32 })}/BitsPerComponent ${bits}/ColorSpace/DeviceGray`,
    (free) => usual(packed, free),
  )
}

const plain = (name: string, dictionary: string, packed: Packed): PicturePage =>
  page(name, dictionary, (free) => usual(packed, free))

/** Every kind of picture and mask, each packed with a predictor or as a fax. */
export const kindPages = (): PicturePage[] => {
  if (fax === undefined) throw new Error('no such packing')
  return [
    withOther(
      'soft mask',
      (other) => `${colour}/SMask ${other} 0 R`,
      predicted(rgb),
      (number) => [
        stream(number, `${sized(grey)}/BitsPerComponent 8/ColorSpace/DeviceGray`, predicted(grey)),
      ],
    ),
    withOther(
      'soft mask that does not say what it is',
      (other) => `${colour}/SMask ${other} 0 R`,
      predicted(rgb),
      (number) => [
        stream(number, `/Width 48/Height 32/BitsPerComponent 8/ColorSpace/DeviceGray`, predicted(grey)),
      ],
    ),
    withOther(
      'soft mask with its own ground',
      (other) => `${colour}/SMask ${other} 0 R`,
      predicted(rgb),
      (number) => [
        stream(
          number,
          `${sized(grey)}/BitsPerComponent 8/ColorSpace/DeviceGray/Matte[0.2 0.2 0.2]`,
          predicted(grey),
        ),
      ],
    ),
    withOther(
      'mask as a fax',
      (other) => `${colour}/Mask ${other} 0 R`,
      predicted(rgb),
      (number) => [stream(number, `${sized(FAX)}/BitsPerComponent 1/ImageMask true`, fax)],
    ),
    withOther(
      'mask as an inverted fax',
      (other) => `${colour}/Mask ${other} 0 R`,
      predicted(rgb),
      (number) => [stream(number, `${sized(FAX)}/BitsPerComponent 1/ImageMask true/Decode[1 0]`, fax)],
    ),
    plain('one colour left out', `${colour}/Mask[0 60 0 80 0 255]`, predicted(rgb)),
    plain('inverted', `${colour}/Decode[1 0 1 0 1 0]`, predicted(rgb)),
    plain('stencil, inverted', `${sized(FAX)}/ImageMask true/BitsPerComponent 1/Decode[1 0]`, fax),
    plain(
      'fax in two colours',
      `${sized(FAX)}/BitsPerComponent 1/ColorSpace[/Indexed/DeviceRGB 1<c00000f0f0e0>]`,
      fax,
    ),
    withOther(
      'indexed by a packed table',
      (other) => `${sized(grey)}/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 255 ${other} 0 R]`,
      predicted(grey),
      (number) => [stream(number, '', predicted(raster(3, 16, 16)))],
    ),
    plain(
      'separation',
      `${sized(grey)}/BitsPerComponent 8/ColorSpace[/Separation/Seal/DeviceCMYK${SHADE}]`,
      predicted(grey),
    ),
    withOther(
      'two inks',
      (other) =>
        `${sized(raster(2))}/BitsPerComponent 8/ColorSpace[/DeviceN[/Seal/Paper]/DeviceRGB ${other} 0 R]`,
      predicted(raster(2)),
      (number) => [
        {
          number,
          dictionary: MIX.slice(2, -2).replace(/\/Length \d+/u, ''),
          stream: '{2 copy mul 1 exch sub}',
        },
      ],
    ),
    plain(
      'calibrated',
      `${sized(rgb)}/BitsPerComponent 8/ColorSpace[/CalRGB<</WhitePoint[0.95 1 1.09]/Gamma[2.2 2.2 2.2]>>]`,
      predicted(rgb),
    ),
    plain(
      'Lab',
      `${sized(rgb)}/BitsPerComponent 8/ColorSpace[/Lab<</WhitePoint[0.95 1 1.09]/Range[-100 100 -100 100]>>]`,
      predicted(rgb),
    ),
    plain('four inks', `${sized(raster(4))}/BitsPerComponent 8/ColorSpace/DeviceCMYK`, predicted(raster(4))),
    ...[1, 2, 4, 16].map(depthPage),
  ]
}
