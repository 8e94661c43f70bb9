import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarReport } from '../../../shared/domain/calendar-import.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import styles from './calendar-files.module.css'
import { IncomingCalendar } from './IncomingCalendar.tsx'
import { useCalendarImport } from './use-calendar-import.ts'

const REPORTED = ['created', 'changed', 'cancelled', 'left'] as const

const Taken = ({ report }: { readonly report: CalendarReport }) => {
  const { t } = useTranslation('calendarFiles')
  return (
    <>
      <p className={styles.done}>{t('in.taken')}</p>
      {REPORTED.filter((part) => report[part] > 0).map((part) => (
        <p key={part}>{t(`in.report.${part}`, { count: report[part] })}</p>
      ))}
      {report.created + report.changed + report.cancelled > 0 ? (
        <p className={styles.quiet}>{t('in.undoHint')}</p>
      ) : null}
    </>
  )
}

/** A calendar of somebody else: chosen, looked at, taken, and what came of it. */
export const ImportCalendarDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['calendarFiles', 'common'])
  const { state, clocks, choose, look, take } = useCalendarImport()
  return (
    <Dialog isOpen onClose={onClose} title={t('in.importTitle')} size="xl">
      {state.phase === 'working' ? <Progress label={t(`in.${state.step}`)} /> : null}
      {state.phase === 'choosing' ? (
        <div className={styles.steps}>
          {state.failure === undefined ? null : <CodeNotice code={state.failure} />}
          <p>{t('in.importIntro')}</p>
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button onClick={() => void choose()} data-autofocus>
              {t('in.choose')}
            </Button>
          </DialogActions>
        </div>
      ) : null}
      {state.phase === 'looking' ? (
        <IncomingCalendar
          preview={state.preview}
          {...clocks}
          onClocks={(part) => void look({ ...clocks, ...part })}
          onTake={(how) => void take(how)}
          onClose={onClose}
        />
      ) : null}
      {state.phase === 'taken' ? (
        <div className={styles.steps} role="status">
          <Taken report={state.report} />
          <DialogActions>
            <Button onClick={onClose} data-autofocus>
              {t('common:close')}
            </Button>
          </DialogActions>
        </div>
      ) : null}
    </Dialog>
  )
}
