import { useTranslation } from 'react-i18next'
import type { ClockEntry } from '../../../../shared/domain/case/clock-entries.ts'
import type { Credit, CustodyClock } from '../../../../shared/domain/case/custody-clock.ts'
import type { DayCount } from '../../../../shared/domain/case/held-days.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useWhenText } from '../../../records/names/clock-when.ts'
import { TermWorking } from '../work/TermWorking.tsx'
import classes from './ClockTable.module.css'

/** "41", "21–50", "at least 41". */
const useCountText = (): ((days: DayCount) => string) => {
  const { t, i18n } = useTranslation('cases')
  const said = (count: number): string => count.toLocaleString(i18n.language === 'en' ? 'en' : 'ru')
  return ({ least, most }) => {
    if (most === null) return t('clock.atLeast', { least: said(least) })
    return least === most ? said(least) : `${said(least)}–${said(most)}`
  }
}

/** What is used of a limit and left of it; a single number has the words around it. */
const DaysOf = ({ used, left }: Pick<ClockEntry, 'used' | 'left'>) => {
  const { t } = useTranslation('cases')
  const countText = useCountText()
  if (used === null) return null
  const usedText =
    used.least === used.most
      ? t('clock.used', { count: used.least })
      : `${countText(used)} ${t('clock.ofUsed')}`
  const isOver = left !== null && left.most !== null && left.most < 0
  const leftText = (of: DayCount): string => {
    if (isOver) return t('clock.over', { count: -(of.most ?? 0) })
    if (of.least === of.most) return t('clock.left', { count: of.least })
    return `${t('clock.ofLeft')} ${countText({ least: Math.max(0, of.least), most: of.most })}`
  }
  return (
    <>
      {usedText}
      {left === null ? null : (
        <>
          {', '}
          <strong>{leftText(left)}</strong>
        </>
      )}
    </>
  )
}

const Row = ({ entry, isNext }: { readonly entry: ClockEntry; readonly isNext: boolean }) => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  const whenText = useWhenText()
  const name = entry.name?.[language] ?? t(entry.kind === 'sanction' ? 'clock.sanction' : 'clock.maximum')
  return (
    <tr data-next={isNext}>
      <th scope="row">
        {name}
        {isNext ? <span className={classes.next}>{t('clock.next')}</span> : null}
        {entry.when === null ? null : <span className={classes.detail}>{entry.when[language]}</span>}
        {entry.terms.map((term) => (
          <TermWorking key={`${term.rule.id}-${term.start.at}`} term={term} />
        ))}
      </th>
      <td>{whenText(entry)}</td>
      <td>
        <DaysOf used={entry.used} left={entry.left} />
      </td>
    </tr>
  )
}

const CreditText = ({ credit }: { readonly credit: readonly Credit[] }) => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  const countText = useCountText()
  if (credit.length === 0) return t('clock.creditNone')
  return (
    <ul className={classes.rates}>
      {credit.map(({ name, days, source }) => (
        <li key={name.en}>
          {`${name[language]}: ${countText(days)}`}
          {source === null ? null : <span className={classes.detail}>{source[language]}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The days under each measure, and what they count for. */
const Served = ({ served, total }: Pick<CustodyClock, 'served' | 'total'>) => {
  const { t } = useTranslation('cases')
  const countText = useCountText()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('clock.served')}</th>
          <th scope="col">{t('clock.daysColumn')}</th>
          <th scope="col">{t('clock.credit')}</th>
        </tr>
      </thead>
      <tbody>
        {served.map(({ kind, days, credit }) => (
          <tr key={kind}>
            <th scope="row">{t(`restraintKind.${kind}`)}</th>
            <td>{countText(days)}</td>
            <td>
              <CreditText credit={credit} />
            </td>
          </tr>
        ))}
        {served.length < 2 ? null : (
          <tr>
            <th scope="row">{t('clock.total')}</th>
            <td>{countText(total)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** The clock of one person as a table: every date with its working, and the days served. Nothing for who was never held. */
export const ClockTable = ({ clock, name }: { readonly clock: CustodyClock; readonly name: string }) => {
  const { t } = useTranslation('cases')
  const { served, total, entries, next } = clock
  if (served.length === 0) return null
  return (
    <section className={classes.clock} aria-label={t('clock.title', { name })}>
      {entries.length === 0 ? null : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('clock.what')}</th>
              <th scope="col">{t('clock.when')}</th>
              <th scope="col">{t('clock.daysColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.key} entry={entry} isNext={entry === next} />
            ))}
          </tbody>
        </table>
      )}
      <Served served={served} total={total} />
    </section>
  )
}
