import { figureKind } from '../../../../shared/domain/kinds/figure.ts'
import { searched } from '../search/searched.ts'
import { partKind } from './part-kind.ts'

/** Published numbers, as they were added. Found by what is counted, the number itself and who published it. */
export const figures = searched(partKind(figureKind, { columns: {} }), {
  title: 'r.counted, r.value, r.min, r.max, r.unit',
  body: 'r.of_whom, r.published_by, r.method',
  date: 'r.as_of',
})
