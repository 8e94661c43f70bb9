import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/index.ts'
import { HistoryDialog, type HistoryDialogProps } from './HistoryDialog.tsx'

export type HistoryButtonProps = Omit<HistoryDialogProps, 'onClose'>

/** Opens the history of a record; stands in the head of its page and in its form. */
export const HistoryButton = (props: HistoryButtonProps) => {
  const { t } = useTranslation('history')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <IconButton label={t('title')} size="lg" onClick={() => setIsOpen(true)}>
        <IconHistory size={18} stroke={1.5} aria-hidden />
      </IconButton>
      {isOpen ? <HistoryDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
