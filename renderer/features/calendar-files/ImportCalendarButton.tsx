import { IconCalendarDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../actions/actions.tsx'
import { IconButton } from '../../ui/index.ts'
import { ImportCalendarDialog } from './ImportCalendarDialog.tsx'

/** Opens the way in for calendars of others; the palette offers it wherever the button stands. */
export const ImportCalendarButton = () => {
  const { t } = useTranslation('calendarFiles')
  const [isOpen, setIsOpen] = useState(false)
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'calendar.import',
      label: 'calendarFiles:in.import',
      said: 'commands:said.importCalendar',
      group: 'page',
      icon: IconCalendarDown,
      run: open,
    },
  ])
  return (
    <>
      <IconButton label={t('in.import')} size="lg" onClick={open}>
        <IconCalendarDown size={18} stroke={1.5} aria-hidden />
      </IconButton>
      {isOpen ? <ImportCalendarDialog onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
