import { useTranslation } from 'react-i18next'
import { type ImportKind, importColumns, type LineVerdict } from '../../../shared/domain/table-import.ts'
import { resources } from '../../i18n/resources.ts'
import { useColumnName } from '../../records/fields/use-column-name.ts'
import styles from './tables.module.css'

const REASONS = Object.keys(resources.en.tables.reason) as (keyof typeof resources.en.tables.reason)[]
const NAME_REASONS = Object.keys(resources.en.people.reason) as (keyof typeof resources.en.people.reason)[]

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

interface FaultTextProps {
  readonly kind: ImportKind
  readonly line: LineVerdict
}

/** Why a line is not taken, in words. */
export const FaultText = ({ kind, line }: FaultTextProps) => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  if (line.fault === null) return null
  const fault = t(`fault.${line.fault}`)
  const isOfColumn = importColumns(kind).includes(line.field)
  return <>{isOfColumn ? t('faultIn', { field: nameOf(line.field), fault }) : fault}</>
}

/** What speaks against what a line says, although it can be taken. */
export const DoubtText = ({ kind, doubts }: { readonly kind: ImportKind } & Pick<LineVerdict, 'doubts'>) => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  return doubts.map(({ kind: doubt, field }) => (
    <p key={doubt} className={styles.quiet}>
      {t('faultIn', { field: nameOf(field), fault: t(`doubt.${doubt}`) })}
    </p>
  ))
}

/** What a line looks like, and why. */
export const LikeText = ({
  like,
  isList,
  linesBefore,
}: Pick<LineVerdict, 'like'> & { readonly isList: boolean; readonly linesBefore: number }) => {
  const { t } = useTranslation(['tables', 'people'])
  const reasonText = useReasonText()
  return (
    <>
      {t('looksLike')}
      <ul className={styles.like}>
        {like.map(({ id, title, reasons, verdict }) => (
          <li key={id}>
            <bdi>
              {id.startsWith('line:')
                ? t(isList ? 'list.same' : 'sameTable', {
                    title,
                    line: Number(id.slice('line:'.length)) + linesBefore,
                  })
                : title}
            </bdi>
            <span className={styles.quiet}>
              {' · '}
              {[
                verdict === null ? '' : t(`people:verdict.${verdict}`),
                reasons.map(reasonText).filter(Boolean).join(', '),
              ]
                .filter(Boolean)
                .join(': ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
