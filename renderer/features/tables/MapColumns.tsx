import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { OpenedTable, StagedTable } from '../../../shared/contract/tables.ts'
import { formOf } from '../../../shared/domain/field-forms.ts'
import {
  DATE_ORDERS,
  type DateOrder,
  type ImportKind,
  importColumns,
  missingColumns,
  type TableReading,
} from '../../../shared/domain/table-import.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'
import { useColumnName } from '../../records/fields/use-column-name.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HowRead } from './HowRead.tsx'
import { KindSelect } from './KindSelect.tsx'
import styles from './tables.module.css'

type Mapping = Readonly<Record<string, number>>

interface MapColumnsProps {
  readonly table: OpenedTable
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
  /** False where all events go into one case. */
  readonly needsCase: boolean
  readonly mapping: Mapping
  readonly onMapping: (mapping: Record<string, number>) => void
  readonly dateOrders: Readonly<Record<string, DateOrder>>
  readonly onDateOrders: (orders: Record<string, DateOrder>) => void
  readonly failure: ErrorCode | undefined
  readonly wasStopped: boolean
  readonly onChoose: () => void
  readonly onReading: (change: Partial<TableReading>) => void
  readonly onCheck: () => void
}

/** How many lines are shown beside a column. */
const SAMPLES = 3

const fieldOf = (mapping: Mapping, column: number): string =>
  Object.entries(mapping).find(([, place]) => place === column)?.[0] ?? ''

/** The mapping with another field for a column; a field that another column had goes from there. */
const withField = (mapping: Mapping, column: number, field: string): Record<string, number> => ({
  ...Object.fromEntries(
    Object.entries(mapping).filter(([name, place]) => place !== column && name !== field),
  ),
  ...(field === '' ? {} : { [field]: column }),
})

/** Whether a column holds dates of which nobody can tell whether the day or the month comes first. */
const isUndecided = (
  { dateOrders }: StagedTable,
  kind: ImportKind,
  [field, column]: [string, number],
): boolean => {
  const form = TABLE_LISTS[kind].fields[field]
  const isDate = form !== undefined && ['date', 'day'].includes(String(formOf(form)))
  return isDate && dateOrders[column] === 'undecided'
}

const DateOrderSelect = ({
  field,
  dateOrders,
  onDateOrders,
}: Pick<MapColumnsProps, 'dateOrders' | 'onDateOrders'> & { readonly field: string }) => {
  const { t } = useTranslation('tables')
  return (
    <Select
      label={t('dateOrder.label')}
      placeholder={t('dateOrder.choose')}
      data={DATE_ORDERS.map((value) => ({ value, label: t(`dateOrder.${value}`) }))}
      value={dateOrders[field] ?? null}
      allowDeselect={false}
      onChange={(chosen) => {
        const order = DATE_ORDERS.find((one) => one === chosen)
        if (order !== undefined) onDateOrders({ ...dateOrders, [field]: order })
      }}
    />
  )
}

const ColumnRow = ({
  table,
  kind,
  mapping,
  onMapping,
  column,
  ...orders
}: MapColumnsProps & { readonly column: number }) => {
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  const heading = table.headings[column] || t('columnNumber', { number: column + 1 })
  const field = fieldOf(mapping, column)
  const samples = table.sample.map((row) => row[column] ?? '').filter((text) => text !== '')
  return (
    <tr>
      <th scope="row">
        <bdi>{heading}</bdi>
      </th>
      <td className={styles.samples}>
        {[...new Set(samples)].slice(0, SAMPLES).map((text) => (
          <bdi key={text}>{text}</bdi>
        ))}
      </td>
      <td>
        <Select
          aria-label={t('meaningOf', { column: heading })}
          data={[
            { value: '', label: t('leaveOut') },
            ...importColumns(kind).map((value) => ({ value, label: nameOf(value) })),
          ]}
          value={field}
          allowDeselect={false}
          onChange={(value) => onMapping(withField(mapping, column, value ?? ''))}
        />
        {isUndecided(table, kind, [field, column]) && (
          <DateOrderSelect field={field} dateOrders={orders.dateOrders} onDateOrders={orders.onDateOrders} />
        )}
      </td>
    </tr>
  )
}

/** The second step: what each column holds, guessed from its heading, with the first lines beside it. */
export const MapColumns = (props: MapColumnsProps) => {
  const { table, kind, onKind, needsCase, mapping, failure, wasStopped, onChoose, onCheck } = props
  const { t } = useTranslation('tables')
  const nameOf = useColumnName(kind)
  const missing = missingColumns(kind, { mapping, needsCase })
  const unanswered = Object.entries(mapping).filter(
    (entry) => isUndecided(table, kind, entry) && props.dateOrders[entry[0]] === undefined,
  )
  const lacks =
    missing.length > 0
      ? t('needs', { fields: missing.map((columns) => columns.map(nameOf).join(' / ')).join(', ') })
      : unanswered.length > 0
        ? t('dateOrder.needed')
        : table.rowCount === 0
          ? t('noLines')
          : undefined
  return (
    <div className={styles.steps}>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      {wasStopped ? <Notice role="status">{t('checkStopped')}</Notice> : null}
      <div className={styles.head}>
        <KindSelect kind={kind} onKind={onKind} />
        <p className={styles.quiet}>
          <bdi>{table.name}</bdi> · {t('lines', { count: table.rowCount })}
        </p>
      </div>
      <HowRead key={table.tableId} table={table} onReading={props.onReading} />
      {table.rowCount === 0 ? <Notice tone="warning">{t('noLines')}</Notice> : null}
      <p className={styles.intro}>{t('columnsHint')}</p>
      <div className={styles.scrolling}>
        <table className={styles.columns} aria-label={t('columns')}>
          <thead>
            <tr>
              <th scope="col">{t('columnHead')}</th>
              <th scope="col">{t('samples')}</th>
              <th scope="col">{t('meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {[...table.headings.keys()].map((column) => (
              <ColumnRow key={column} {...props} column={column} />
            ))}
          </tbody>
        </table>
      </div>
      <DialogActions>
        <Button variant="default" onClick={onChoose}>
          {t('chooseAnother')}
        </Button>
        <GuardedButton onClick={onCheck} lacks={lacks}>
          {t('check')}
        </GuardedButton>
      </DialogActions>
    </div>
  )
}
