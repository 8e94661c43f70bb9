import { Button } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../shared/domain/kinds/case.ts'
import { DossierDialog } from './DossierDialog.tsx'

/** Opens the export of a case; stands in the head of the case page. */
export const DossierButton = ({ of }: { readonly of: Case }) => {
  const { t } = useTranslation('dossier')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBook2 size={18} stroke={1.5} />}
        onClick={() => setIsOpen(true)}
      >
        {t('export')}
      </Button>
      <DossierDialog of={of} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}
