import { IconCalendarShare } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { useActions } from '../../actions/actions.tsx'
import { IconButton } from '../../ui/index.ts'
import { ExportCalendarDialog } from './ExportCalendarDialog.tsx'

interface CalendarFileButtonProps {
  /** Without it the entries are those of all cases. */
  readonly caseId?: CaseId
  /** No button at all where a menu of the page has the command. */
  readonly look?: 'small' | 'command'
}

/** Opens the export for other calendar programs; the palette offers it wherever the button stands. */
export const CalendarFileButton = ({ look = 'small', ...of }: CalendarFileButtonProps) => {
  const { t } = useTranslation('calendarFiles')
  const [isOpen, setIsOpen] = useState(false)
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'calendar.export',
      label: 'calendarFiles:export',
      said: 'commands:said.exportCalendar',
      group: 'page',
      icon: IconCalendarShare,
      run: open,
    },
  ])
  return (
    <>
      {look === 'small' ? (
        <IconButton label={t('export')} size="lg" onClick={open}>
          <IconCalendarShare size={18} stroke={1.5} aria-hidden />
        </IconButton>
      ) : null}
      {isOpen ? <ExportCalendarDialog {...of} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
