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
  /** A picture alone, where other buttons stand beside it. */
  readonly isSmall?: boolean
}

/** Opens the import of a table; the palette offers it wherever the button stands. */
export const ImportTableButton = ({ isSmall = false, ...of }: ImportTableButtonProps) => {
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
      {isSmall ? (
        <IconButton label={t('import')} size="lg" onClick={open}>
          {icon}
        </IconButton>
      ) : (
        <Button variant="default" leftSection={icon} onClick={open}>
          {t('import')}
        </Button>
      )}
      {isOpen ? <ImportTableDialog {...of} isOpen onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
