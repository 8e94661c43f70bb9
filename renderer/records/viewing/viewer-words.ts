import type { TFunction } from 'i18next'
import type { ViewerWords } from '../../../shared/port/viewer-messages.ts'

/** The words of the frame, which has none of its own. */
export const viewerWords = (t: TFunction<['documents', 'common']>): ViewerWords => ({
  xfa: t('documents:beside_xfa'),
  portfolio: t('documents:beside_portfolio'),
  leftOut: t('documents:beside_leftOut'),
  halfPicture: t('documents:beside_halfPicture'),
  smallerPicture: t('documents:beside_smallerPicture'),
  mainPicture: t('documents:beside_mainPicture'),
  files: t('documents:beside_files'),
  comments: t('documents:beside_comments'),
  page: t('documents:beside_page', { page: '{}' }),
  rich: t('documents:beside_rich'),
  hidden: t('documents:beside_hidden'),
  deleted: t('documents:beside_deleted'),
  close: t('documents:beside_close'),
})
