import { useTranslation } from 'react-i18next'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { formatMonth } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useIsPrinting } from '../../../ui/use-is-printing.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import classes from './Chronology.module.css'
import { EntryRow } from './EntryRow.tsx'
import { groupEntries } from './entry-groups.ts'
import type { EntryText } from './use-entry-text.ts'

interface ChronologyListProps {
  readonly entries: readonly ChronologyEntry[]
  readonly textOf: (entry: ChronologyEntry) => EntryText
}

/** Entries of a month that fit on a sheet; what does not has to be broken, and begins where the one before it ends. */
const MOST_ON_SHEET = 15

/** Everything in the order of time under years and months. One stop of the Tab key; arrows move, Enter opens. */
export const ChronologyList = ({ entries, textOf }: ChronologyListProps) => {
  const { t, i18n } = useTranslation('chronology')
  const language = languageOf(i18n.language)
  const roving = useRovingFocus<HTMLDivElement>('[data-entry]', 'column')
  const isPrinting = useIsPrinting()
  const titleOf = (year: string | null, month: string | null): string => {
    if (year === null) return t('unknownDates')
    return month === null ? t('yearOnly', { year }) : formatMonth(month, language)
  }
  return (
    <div {...roving}>
      {groupEntries(entries).map(({ key, year, month, entries: ofGroup }) => (
        <section key={key} className={classes.group} data-fits={ofGroup.length <= MOST_ON_SHEET}>
          <h3 className={classes.month}>{titleOf(year, month)}</h3>
          <ol className={classes.entries}>
            {ofGroup.map((entry) => (
              <EntryRow key={entry.key} entry={entry} text={textOf(entry)} isPrinting={isPrinting} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
