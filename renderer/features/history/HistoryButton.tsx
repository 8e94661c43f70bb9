import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { IconButton } from '../../ui/index.ts'
import { HistoryDialog, type HistoryDialogProps } from './HistoryDialog.tsx'

export interface HistoryButtonProps extends Omit<HistoryDialogProps, 'onClose'> {
  /** No button, but a command of the page. */
  readonly isCommand?: boolean
}

/** Opens the history of a record; stands in the head of its page and in its form. */
export const HistoryButton = ({ isCommand = false, ...props }: HistoryButtonProps) => {
  const { t } = useTranslation('history')
  const [isOpen, setIsOpen] = useState(false)
  const open = (): void => setIsOpen(true)
  const commands: readonly Action[] = [
    { id: 'record.history', label: 'history:title', group: 'page', icon: IconHistory, run: open },
  ]
  useActions(isCommand ? commands : [])
  return (
    <>
      {isCommand ? null : (
        <IconButton label={t('title')} size="lg" onClick={open}>
          <IconHistory size={18} stroke={1.5} aria-hidden />
        </IconButton>
      )}
      {isOpen ? <HistoryDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
