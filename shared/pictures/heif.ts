import type { Pixels } from './pixels.ts'
import { UnreadablePicture } from './rows.ts'

/** What is used of libheif, as its WASM build names it. */
export interface Heif {
  readonly HEAPU8: Uint8Array
  heif_context_alloc(): unknown
  heif_context_free(context: unknown): void
  heif_context_read_from_memory(context: unknown, bytes: Uint8Array): HeifAnswer
  heif_js_context_get_primary_image_handle(context: unknown): unknown
  heif_js_context_get_list_of_top_level_image_IDs(context: unknown): unknown
  /** 0 where there is none. */
  heif_image_handle_has_alpha_channel(handle: unknown): number
  heif_image_handle_release(handle: unknown): void
  heif_js_decode_image2(handle: unknown, space: unknown, chroma: unknown): unknown
  heif_image_release(image: unknown): void
  readonly heif_error_code: { readonly heif_error_Ok: unknown }
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown }
  readonly heif_chroma: {
    readonly heif_chroma_interleaved_RGB: unknown
    readonly heif_chroma_interleaved_RGBA: unknown
  }
}

interface HeifAnswer {
  readonly code: unknown
}

export interface HeifPicture {
  readonly pixels: Pixels
  readonly hasMore: boolean
}

interface Decoded {
  readonly image: unknown
  readonly channels: ReadonlyArray<{ width: number; height: number; stride: number; data: Uint8Array }>
}

const isDecoded = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && 'channels' in value && Array.isArray(value.channels)

/**
 * Decodes the picture that a HEIC names as its own. Turning and mirroring that the file asks for is done; what its EXIF block says
 * besides is not to be done again (ISO/IEC 23008-12 §6.5.10).
 *
 * @throws UnreadablePicture
 */
export const decodeHeif = async (heif: Heif, bytes: Uint8Array): Promise<HeifPicture> => {
  const context = heif.heif_context_alloc()
  try {
    const read = heif.heif_context_read_from_memory(context, bytes)
    if (read.code !== heif.heif_error_code.heif_error_Ok) throw new UnreadablePicture('damaged')
    const ids = heif.heif_js_context_get_list_of_top_level_image_IDs(context)
    const handle = heif.heif_js_context_get_primary_image_handle(context)
    // A quarter less memory where there is no alpha.
    const hasAlpha = heif.heif_image_handle_has_alpha_channel(handle) !== 0
    const { heif_chroma_interleaved_RGB: light, heif_chroma_interleaved_RGBA: withAlpha } = heif.heif_chroma
    const chroma = hasAlpha ? withAlpha : light
    const answer = await heif.heif_js_decode_image2(handle, heif.heif_colorspace.heif_colorspace_RGB, chroma)
    const plane = isDecoded(answer) ? answer.channels[0] : undefined
    if (!isDecoded(answer) || plane === undefined) throw new UnreadablePicture('damaged')
    const { width, height, stride, data } = plane
    heif.heif_image_release(answer.image)
    heif.heif_image_handle_release(handle)
    return {
      pixels: { width, height, channels: hasAlpha ? 4 : 3, bytes: data, stride },
      hasMore: Array.isArray(ids) && ids.length > 1,
    }
  } finally {
    heif.heif_context_free(context)
  }
}
