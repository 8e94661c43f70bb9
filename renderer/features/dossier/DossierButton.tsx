import { Button } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../shared/domain/kinds/case.ts'
import { useActions } from '../../actions/actions.tsx'
import { newForm } from '../../records/drafts/draft-places.ts'
import { DossierDialog } from './DossierDialog.tsx'

interface DossierButtonProps {
  readonly of: Case
  /** The form that an address asks for. */
  readonly openId?: string | undefined
}

/** Opens the export of a case; stands in the head of the case page, and the palette offers it there. */
export const DossierButton = ({ of, openId }: DossierButtonProps) => {
  const { t } = useTranslation('dossier')
  const [isOpen, setIsOpen] = useState(openId === newForm('dossier'))
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'dossier.export',
      label: 'dossier:export',
      said: 'commands:said.dossier',
      group: 'page',
      icon: IconBook2,
      run: open,
    },
  ])
  return (
    <>
      <Button variant="default" leftSection={<IconBook2 size={18} stroke={1.5} />} onClick={open}>
        {t('export')}
      </Button>
      <DossierDialog of={of} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}
