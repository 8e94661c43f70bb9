import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../actions/actions.tsx'
import { newForm } from '../../records/drafts/draft-places.ts'
import { IconButton } from '../../ui/index.ts'
import { type PastedFor, PasteNamesDialog } from './PasteNamesDialog.tsx'

interface PasteNamesButtonProps extends PastedFor {
  /** A picture alone where other buttons stand beside it; no button at all where a menu of the page has the command. */
  readonly look?: 'wide' | 'small' | 'command'
  /** The form that an address asks for. */
  readonly openId?: string | undefined
}

/** Opens the pasting of a list of names; the palette offers it wherever the button stands. */
export const PasteNamesButton = ({ look = 'wide', openId, ...of }: PasteNamesButtonProps) => {
  const { t } = useTranslation('tables')
  const [isOpen, setIsOpen] = useState(openId === newForm('name-list'))
  const open = (): void => setIsOpen(true)
  useActions([
    {
      id: 'tables.paste',
      label: 'tables:list.paste',
      said: 'commands:said.pasteNames',
      group: 'page',
      icon: IconListDetails,
      run: open,
    },
  ])
  const icon = <IconListDetails size={18} stroke={1.5} aria-hidden />
  return (
    <>
      {look === 'small' ? (
        <IconButton label={t('list.paste')} size="lg" onClick={open}>
          {icon}
        </IconButton>
      ) : null}
      {look === 'wide' ? (
        <Button variant="default" leftSection={icon} onClick={open}>
          {t('list.paste')}
        </Button>
      ) : null}
      {isOpen ? <PasteNamesDialog {...of} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
