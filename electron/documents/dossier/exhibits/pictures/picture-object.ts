import * as mupdf from 'mupdf'
import { inflatedInto } from '../../../../../shared/pictures/inflated.ts'
import { type Png, SAMPLES } from '../../../../../shared/pictures/png.ts'
import type { DrawnPicture } from './drawn-picture.ts'
import { channelsOf } from './packed-rows.ts'

/** A colour profile of a scanner has a megabyte at most. */
const MOST_PROFILE_BYTES = 4 * 1024 * 1024

const DEVICE = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const

const deviceOf = (components: number): string =>
  components === 1 ? DEVICE[1] : components === 4 ? DEVICE[4] : DEVICE[3]

/** An unpacked profile of the colours that the picture has (ICC.1, 7.2: the words at 16 and 36), or undefined. */
const profileOf = async ({ profile, colour }: Png): Promise<Uint8Array | undefined> => {
  if (profile === undefined) return undefined
  const unpacked = new Uint8Array(MOST_PROFILE_BYTES)
  const length = await inflatedInto(profile, unpacked)
  const bytes = unpacked.slice(0, length)
  const word = (at: number): string => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
  const isSound = length > 128 && length < MOST_PROFILE_BYTES && word(36) === 'acsp'
  return isSound && word(16) === (colour === 'grey' ? 'GRAY' : 'RGB ') ? bytes : undefined
}

const colourSpace = async (document: mupdf.PDFDocument, png: Png): Promise<mupdf.PDFObject> => {
  const components = png.colour === 'grey' ? 1 : 3
  const profile = await profileOf(png)
  const base = profile === undefined ? document.newName(deviceOf(components)) : document.newArray()
  if (profile !== undefined) {
    base.push(document.newName('ICCBased'))
    base.push(
      document.addStream(profile, { N: components, Alternate: document.newName(deviceOf(components)) }),
    )
  }
  if (png.colour !== 'palette') return base
  const indexed = document.newArray()
  indexed.push(document.newName('Indexed'))
  indexed.push(base)
  indexed.push(png.palette.byteLength / 3 - 1)
  indexed.push(document.newByteString(png.palette))
  return indexed
}

interface Packed {
  readonly width: number
  readonly height: number
  readonly colours: number
  readonly bits: number
  readonly space: mupdf.PDFObject
  readonly bytes: Uint8Array
}

const packedObject = (document: mupdf.PDFDocument, packed: Packed): mupdf.PDFObject =>
  document.addRawStream(packed.bytes, {
    Type: document.newName('XObject'),
    Subtype: document.newName('Image'),
    Width: packed.width,
    Height: packed.height,
    BitsPerComponent: packed.bits,
    ColorSpace: packed.space,
    Filter: document.newName('FlateDecode'),
    DecodeParms: {
      Predictor: 15,
      Colors: packed.colours,
      BitsPerComponent: packed.bits,
      Columns: packed.width,
    },
  })

const jpegObject = (document: mupdf.PDFDocument, bytes: Uint8Array, hasProfile: boolean): mupdf.PDFObject => {
  const image = new mupdf.Image(bytes)
  const object = document.addImage(image)
  // MuPDF gives every picture a profile of its own; what the file has none for is left to the reader, as in other programs.
  if (!hasProfile) object.put('ColorSpace', document.newName(deviceOf(image.getNumberOfComponents())))
  image.destroy()
  return object
}

/** Adds a picture to a PDF, packed as it is. */
export const pictureObject = async (
  document: mupdf.PDFDocument,
  picture: DrawnPicture,
): Promise<mupdf.PDFObject> => {
  if (picture.kind === 'jpeg') return jpegObject(document, picture.bytes, picture.hasProfile)
  if (picture.kind === 'packed') {
    const { form, bytes, width, height } = picture.packed
    const colours = channelsOf(form)
    const space = document.newName(deviceOf(colours))
    const bits = form === 'bilevel' ? 1 : 8
    return packedObject(document, { width, height, colours, bits, space, bytes })
  }
  const { png } = picture
  return packedObject(document, {
    width: png.width,
    height: png.height,
    colours: SAMPLES[png.colour],
    bits: png.depth,
    space: await colourSpace(document, png),
    bytes: Buffer.concat(png.packed),
  })
}
