import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import {
  CALENDAR_FILE_KINDS,
  type CalendarFileCounts,
  type CalendarFileOptions,
} from '../../../shared/domain/calendar-file.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { HEARING_KINDS } from '../../../shared/domain/kinds/hearing.ts'
import { client } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import { Progress } from '../../ui/Progress.tsx'
import { type CalendarChoices, daysOf } from './calendar-choices.ts'
import styles from './calendar-files.module.css'
import { ExportCalendarForm } from './ExportCalendarForm.tsx'
import { ownZone } from './zones.ts'

type State =
  | { readonly phase: 'choosing'; readonly failure?: ErrorCode }
  | { readonly phase: 'working' }
  | { readonly phase: 'finished'; readonly fileName: string; readonly counts: CalendarFileCounts }

interface ExportCalendarDialogProps {
  readonly caseId?: CaseId
  readonly onClose: () => void
}

/** The words of the file, which the vault does not have. */
const useFileWords = (): CalendarFileOptions['words'] => {
  const { t } = useTranslation(['calendarFiles', 'calendar'])
  const own = (['appointment', 'safeDay', 'lastDay', 'custodyEnd', 'goesOn'] as const).map(
    (word) => [word, t(`word.${word}`)] as const,
  )
  const kinds = HEARING_KINDS.map((kind) => [kind, t(`calendar:kind.${kind}`)] as const)
  return Object.fromEntries([...own, ...kinds])
}

const Finished = ({ fileName, counts }: Extract<State, { phase: 'finished' }>) => {
  const { t } = useTranslation('calendarFiles')
  const { entries, withoutDay, sensitive } = counts
  return (
    <>
      <p className={styles.done}>
        <bdi>{t('written', { fileName })}</bdi>
      </p>
      <p>{t('entries', { count: entries })}</p>
      {withoutDay > 0 ? <p>{t('withoutDay', { count: withoutDay })}</p> : null}
      {sensitive > 0 ? <p>{t('sensitive', { count: sensitive })}</p> : null}
    </>
  )
}

const useCalendarExport = (caseId: CaseId | undefined) => {
  const { t } = useTranslation('calendarFiles')
  const [state, setState] = useState<State>({ phase: 'choosing' })
  const words = useFileWords()
  const start = async (choices: CalendarChoices): Promise<void> => {
    try {
      const target = await client.transfers.chooseTableTarget({ suggestedName: `${t('fileName')}.ics` })
      if (target === null) return
      setState({ phase: 'working' })
      const { kinds, titles, zone } = choices
      const options = {
        ...daysOf(choices, isoDateSchema.parse(todayByClock())),
        caseId: caseId ?? null,
        kinds: [...kinds],
        titles,
        zone,
        includesSensitive: titles === 'full' && choices.includesSensitive,
        words,
      }
      const counts = await client.transfers.exportCalendar({ target: target.token, options })
      setState({ phase: 'finished', fileName: target.fileName, counts })
    } catch (error) {
      setState({ phase: 'choosing', failure: errorCodeOf(error) })
    }
  }
  return { state, start }
}

/** Saves entries for other calendar programs: which, under what names, and what came of it. */
export const ExportCalendarDialog = ({ caseId, onClose }: ExportCalendarDialogProps) => {
  const { t } = useTranslation(['calendarFiles', 'common'])
  const { state, start } = useCalendarExport(caseId)
  const [choices, setChoices] = useState<CalendarChoices>({
    kinds: CALENDAR_FILE_KINDS,
    titles: 'neutral',
    range: 'ahead',
    from: null,
    to: null,
    includesSensitive: false,
    zone: ownZone(),
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('exportTitle')}>
      {state.phase === 'working' ? <Progress label={t('working')} /> : null}
      {state.phase === 'finished' ? (
        <div className={styles.steps} role="status">
          <Finished {...state} />
          <DialogActions>
            <Button onClick={onClose} data-autofocus>
              {t('common:close')}
            </Button>
          </DialogActions>
        </div>
      ) : null}
      {state.phase === 'choosing' ? (
        <>
          {state.failure === undefined ? null : <CodeNotice code={state.failure} />}
          <ExportCalendarForm
            choices={choices}
            onChange={(part) => setChoices((now) => ({ ...now, ...part }))}
            onStart={() => void start(choices)}
            onClose={onClose}
          />
        </>
      ) : null}
    </Dialog>
  )
}
