import {
  IconAddressBook,
  IconCalendar,
  IconFile,
  IconFileText,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconMail,
  IconMicrophone,
  IconPhoto,
  IconPresentation,
  IconTable,
  IconVector,
  IconVideo,
  IconWorld,
  IconZip,
} from '@tabler/icons-react'
import type { MediaType } from '../../../shared/domain/kinds/document.ts'
import { isPictureType } from '../../../shared/pictures/picture-type.ts'

const ICONS = {
  type_pdf: IconFileTypePdf,
  type_image: IconPhoto,
  type_drawing: IconVector,
  type_word: IconFileTypeDocx,
  type_rich: IconFileTypeDocx,
  type_office: IconFileTypeDocx,
  type_sheet: IconTable,
  type_slides: IconPresentation,
  type_text: IconFileText,
  type_mail: IconMail,
  type_web: IconWorld,
  type_card: IconAddressBook,
  type_calendar: IconCalendar,
  type_archive: IconZip,
  type_sound: IconMicrophone,
  type_video: IconVideo,
  type_unknown: IconFile,
} as const

/** What a person calls a type of file; the key of its word in `documents.json`. */
export type TypeWord = keyof typeof ICONS

/** Types that are not told by the family in their name. */
const WORDS: Partial<Record<MediaType, TypeWord>> = {
  'application/pdf': 'type_pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'type_word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'type_sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'type_slides',
  'application/vnd.oasis.opendocument.text': 'type_office',
  'application/x-ole-storage': 'type_office',
  'application/rtf': 'type_rich',
  'text/plain': 'type_text',
  'text/html': 'type_web',
  'multipart/related': 'type_web',
  'message/rfc822': 'type_mail',
  'text/vcard': 'type_card',
  'text/calendar': 'type_calendar',
  'application/zip': 'type_archive',
  'application/vnd.rar': 'type_archive',
  'application/x-7z-compressed': 'type_archive',
  'application/gzip': 'type_archive',
  'image/svg+xml': 'type_drawing',
  'image/vnd.djvu': 'type_drawing',
  'application/postscript': 'type_drawing',
}

export const typeWordOf = (mediaType: MediaType): TypeWord => {
  if (isPictureType(mediaType)) return 'type_image'
  if (mediaType.startsWith('audio/')) return 'type_sound'
  return WORDS[mediaType] ?? (mediaType.startsWith('video/') ? 'type_video' : 'type_unknown')
}

const SHOWN_TEXTS: readonly MediaType[] = ['application/pdf', 'text/plain', 'application/rtf']

/** Whether the viewer frame knows how to show it. */
export const isShowable = (mediaType: MediaType): boolean =>
  SHOWN_TEXTS.includes(mediaType) || isPictureType(mediaType)

/** The picture of a type of file. */
export const TypeIcon = ({ mediaType }: { readonly mediaType: MediaType }) => {
  const Icon = ICONS[typeWordOf(mediaType)]
  return <Icon size={22} stroke={1.4} aria-hidden />
}
