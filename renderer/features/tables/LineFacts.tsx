import { useTranslation } from 'react-i18next'
import type { LineVerdict } from '../../../shared/domain/table-import.ts'
import { resources } from '../../i18n/resources.ts'
import type { FieldName } from './field-words.ts'
import styles from './tables.module.css'

const REASONS = Object.keys(resources.en.tables.reason) as (keyof typeof resources.en.tables.reason)[]
const NAME_REASONS = Object.keys(resources.en.people.reason) as (keyof typeof resources.en.people.reason)[]
const FIELDS = Object.keys(resources.en.tables.field) as FieldName[]

/** The grounds of a likeness in words; a code without words is left out. */
const useReasonText = () => {
  const { t } = useTranslation(['tables', 'people'])
  return (code: string): string => {
    const own = REASONS.find((one) => one === code)
    if (own !== undefined) return t(`tables:reason.${own}`)
    const name = NAME_REASONS.find((one) => one === code)
    return name === undefined ? '' : t(`people:reason.${name}`)
  }
}

/** Why a line is not taken, in words. */
export const FaultText = ({ line }: { readonly line: LineVerdict }) => {
  const { t } = useTranslation('tables')
  if (line.fault === null) return null
  const fault = t(`fault.${line.fault}`)
  const field = FIELDS.find((one) => one === line.field)
  return <>{field === undefined ? fault : t('faultIn', { field: t(`field.${field}`), fault })}</>
}

/** What a line looks like, and why. */
export const LikeText = ({ like }: Pick<LineVerdict, 'like'>) => {
  const { t } = useTranslation('tables')
  const reasonText = useReasonText()
  return (
    <>
      {t('looksLike')}
      <ul className={styles.like}>
        {like.map(({ id, title, reasons }) => (
          <li key={id}>
            <bdi>
              {id.startsWith('line:') ? t('sameTable', { title, line: id.slice('line:'.length) }) : title}
            </bdi>
            <span className={styles.quiet}> · {reasons.map(reasonText).filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
