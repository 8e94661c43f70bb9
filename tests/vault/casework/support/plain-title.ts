import type { RecordTitle } from '../../../../shared/domain/kinds/title.ts'

/** A title as one line, with the code in the place of a word. */
export const plainTitle = (title: RecordTitle): string =>
  title
    .map((part) => {
      switch (part.is) {
        case 'word':
          return part.code
        case 'date':
          return part.date
        case 'article':
          return [part.code, part.article, part.part].filter(Boolean).join(' ')
        default:
          return part.text
      }
    })
    .join(', ')
