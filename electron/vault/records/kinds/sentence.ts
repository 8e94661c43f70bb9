import { sentenceKind } from '../../../../shared/domain/kinds/sentence.ts'
import { partKind } from './part-kind.ts'

/** In the order in which they were added; their order of time is that of their decisions. */
export const sentences = partKind(sentenceKind, {
  columns: { from: 'from_date', until: 'until_date' },
})
