import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { List } from '../../ui/index.ts'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import classes from './today.module.css'

interface ShortenedProps {
  /** Says what the rows are. */
  readonly label: string
  readonly rows: readonly ReactNode[]
  /** How many stand there at first, so that the day is seen at a glance. */
  readonly most: number
}

/** The first rows of a list, and the others on demand. */
export const Shortened = ({ label, rows, most }: ShortenedProps) => {
  const { t } = useTranslation('today')
  const [isWhole, setIsWhole] = useState(false)
  // A button for one row takes as much room as the row.
  const isPrinting = useIsPrinting()
  const isCut = !(isWhole || isPrinting) && rows.length > most + 1
  return (
    <>
      <List label={label}>{isCut ? rows.slice(0, most) : rows}</List>
      {isCut ? (
        <Button
          className={classes.more ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={() => setIsWhole(true)}
        >
          {t('more', { count: rows.length - most })}
        </Button>
      ) : null}
    </>
  )
}

/** What a part says that has no rows. */
export const None = ({ children }: { readonly children: ReactNode }) => (
  <p className={classes.none}>{children}</p>
)
