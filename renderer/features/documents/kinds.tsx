import { IconFile, IconFileText, IconFileTypeDocx, IconFileTypePdf, IconPhoto } from '@tabler/icons-react'
import type { MediaType } from '../../../shared/domain/kinds/document.ts'

/** What a person calls a type of file; the key of its word in `documents.json`. */
export type TypeWord = 'type_pdf' | 'type_image' | 'type_word' | 'type_text' | 'type_unknown'

export const typeWordOf = (mediaType: MediaType): TypeWord => {
  if (mediaType === 'application/pdf') return 'type_pdf'
  if (mediaType === 'text/plain') return 'type_text'
  if (mediaType.startsWith('image/')) return 'type_image'
  return mediaType === 'application/octet-stream' ? 'type_unknown' : 'type_word'
}

const ICONS = {
  type_pdf: IconFileTypePdf,
  type_image: IconPhoto,
  type_word: IconFileTypeDocx,
  type_text: IconFileText,
  type_unknown: IconFile,
} as const

/** Whether the viewer frame knows how to show it; Chromium has no decoder for TIFF. */
export const isShowable = (mediaType: MediaType): boolean =>
  ['application/pdf', 'text/plain', 'image/jpeg', 'image/png', 'image/webp', 'image/gif'].includes(mediaType)

/** The picture of a type of file. */
export const TypeIcon = ({ mediaType }: { readonly mediaType: MediaType }) => {
  const Icon = ICONS[typeWordOf(mediaType)]
  return <Icon size={22} stroke={1.4} aria-hidden />
}
