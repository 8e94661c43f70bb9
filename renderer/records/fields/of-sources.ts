import { linkFields } from '../../../shared/domain/kinds/link.ts'
import { sourceFields } from '../../../shared/domain/kinds/source.ts'
import { looksOf } from './field-look.ts'

export const source = looksOf(sourceFields, { labels: 'records:source.field', words: 'records:source.' }, {})

export const link = looksOf(
  linkFields,
  { labels: 'records:link.field', words: 'records:link.' },
  {
    fromSubject: { label: 'records:link.field.fromId' },
    toSubject: { label: 'records:link.field.toId' },
  },
)
