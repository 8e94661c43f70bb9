import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../actions/actions.tsx'
import { IconButton } from '../../ui/index.ts'
import { type ExportOf, ExportTableDialog } from './ExportTableDialog.tsx'

export type ExportTableButtonProps = ExportOf & {
  /** A picture alone where other buttons stand beside it; no button at all where a menu of the page has the command. */
  readonly look?: 'wide' | 'small' | 'command'
}

/** Opens the export of a list; the palette offers it wherever the button stands. */
export const ExportTableButton = ({ look = 'wide', ...of }: ExportTableButtonProps) => {
  const { t } = useTranslation('tables')
  const [isOpen, setIsOpen] = useState(false)
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'tables.export',
      label: 'tables:export',
      said: 'commands:said.exportTable',
      group: 'page',
      icon: IconTableExport,
      run: open,
    },
  ])
  const icon = <IconTableExport size={18} stroke={1.5} aria-hidden />
  return (
    <>
      {look === 'small' ? (
        <IconButton label={t('export')} size="lg" onClick={open}>
          {icon}
        </IconButton>
      ) : null}
      {look === 'wide' ? (
        <Button variant="default" leftSection={icon} onClick={open}>
          {t('export')}
        </Button>
      ) : null}
      {isOpen ? <ExportTableDialog {...of} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
