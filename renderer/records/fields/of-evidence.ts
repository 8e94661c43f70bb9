import { closed } from '../../../shared/domain/field-forms.ts'
import { figureFields } from '../../../shared/domain/kinds/figure.ts'
import { itemFields } from '../../../shared/domain/kinds/item.ts'
import { STATEMENT_STANDINGS, statementFields } from '../../../shared/domain/kinds/statement.ts'
import { looksOf } from './field-look.ts'

/** What has become of it is no field of the form: the page says it, and the vault works it out. */
export const statement = looksOf(
  { ...statementFields, standing: closed(STATEMENT_STANDINGS) },
  { labels: 'records:statement.field', words: 'records:statement.' },
  {},
)

export const figure = looksOf(figureFields, { labels: 'records:figure.field', words: 'records:figure.' }, {})
export const item = looksOf(itemFields, { labels: 'records:item.field', words: 'records:item.' }, {})
