import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { ImportKind } from '../../../shared/domain/table-import.ts'
import { useActions } from '../../actions/actions.tsx'
import { IconButton } from '../../ui/index.ts'
import { ImportTableDialog } from './ImportTableDialog.tsx'

interface ImportTableButtonProps {
  readonly kind: ImportKind
  readonly caseId?: CaseId
  /** A picture alone where other buttons stand beside it; no button at all where a menu of the page has the command. */
  readonly look?: 'wide' | 'small' | 'command'
}

/** Opens the import of a table; the palette offers it wherever the button stands. */
export const ImportTableButton = ({ look = 'wide', ...of }: ImportTableButtonProps) => {
  const { t } = useTranslation('tables')
  const [isOpen, setIsOpen] = useState(false)
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'tables.import',
      label: 'tables:import',
      said: 'commands:said.importTable',
      group: 'page',
      icon: IconTableImport,
      run: open,
    },
  ])
  const icon = <IconTableImport size={18} stroke={1.5} aria-hidden />
  return (
    <>
      {look === 'small' ? (
        <IconButton label={t('import')} size="lg" onClick={open}>
          {icon}
        </IconButton>
      ) : null}
      {look === 'wide' ? (
        <Button variant="default" leftSection={icon} onClick={open}>
          {t('import')}
        </Button>
      ) : null}
      {isOpen ? <ImportTableDialog {...of} isOpen onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
