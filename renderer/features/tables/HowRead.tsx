import { Checkbox, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OpenedTable } from '../../../shared/contract/tables.ts'
import { MAX_HEADING_LINE, type TableReading } from '../../../shared/domain/table-import.ts'
import styles from './tables.module.css'

interface HowReadProps {
  readonly table: OpenedTable
  readonly onReading: (change: Partial<TableReading>) => void
}

/** From which sheet and line of the file the table is read, and whether with what the file hides. */
export const HowRead = ({ table, onReading }: HowReadProps) => {
  const { t } = useTranslation('tables')
  const { sheets, sheet, heading, headingLines, hiddenRows: rows, hiddenColumns: columns, withHidden } = table
  const hidden = rows > 0 && columns > 0 ? 'hiddenBoth' : columns > 0 ? 'hiddenColumns' : 'hiddenRows'
  return (
    <div className={styles.head}>
      {sheets.length > 1 && (
        <Select
          label={t('reading.sheet')}
          data={sheets.map(({ name, isHidden, isBroken }, place) => ({
            value: String(place),
            label: isBroken
              ? t('reading.brokenSheet', { name })
              : isHidden
                ? t('reading.hiddenSheet', { name })
                : name,
            disabled: isBroken,
          }))}
          value={String(sheet)}
          allowDeselect={false}
          onChange={(place) => onReading({ sheet: Number(place), heading: null })}
        />
      )}
      <NumberInput
        label={t('reading.heading')}
        description={
          headingLines > 1 ? t('reading.headingTo', { line: heading + headingLines - 1 }) : undefined
        }
        min={1}
        max={MAX_HEADING_LINE}
        allowDecimal={false}
        clampBehavior="strict"
        defaultValue={heading}
        onBlur={({ currentTarget }) => {
          const line = Number(currentTarget.value)
          if (Number.isInteger(line) && line >= 1 && line !== heading) onReading({ heading: line })
        }}
      />
      {rows + columns > 0 && (
        <Checkbox
          label={t(`reading.${hidden}`, { rows, columns })}
          checked={withHidden}
          onChange={(event) => onReading({ withHidden: event.currentTarget.checked })}
        />
      )}
    </div>
  )
}
