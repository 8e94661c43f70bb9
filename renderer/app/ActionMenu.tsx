import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, LABEL_SUBJECTS } from '../actions/action.ts'
import { useActionList } from '../actions/actions.tsx'

export interface ActionMenuProps {
  /** Commands of the palette in the order in which they stand; those that cannot be given now are left out. */
  readonly ids: readonly string[]
  /** What takes something away, apart from the others at the end. */
  readonly destructive: readonly string[]
}

interface ItemProps {
  readonly action: Action
  readonly onChosen: () => void
}

const Item = ({ action, onChosen }: ItemProps) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const Icon = action.icon
  return (
    <Menu.Item leftSection={<Icon size={18} stroke={1.5} aria-hidden />} onClick={onChosen}>
      {t(action.label)}
    </Menu.Item>
  )
}

/** What is seldom done on a page, with its words, behind one button; the same commands as in the palette. */
export const ActionMenu = ({ ids, destructive }: ActionMenuProps) => {
  const { t } = useTranslation()
  const known = useActionList()
  const button = useRef<HTMLButtonElement>(null)
  const offered = (of: readonly string[]): Action[] =>
    of.flatMap((id) => known.find((action) => action.id === id) ?? [])
  const choose = (action: Action) => (): void => {
    // The item goes with the menu; what opens now gives the focus back to the button.
    button.current?.focus()
    void action.run()
  }
  const last = offered(destructive)
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <ActionIcon
          ref={button}
          variant="default"
          size={36}
          aria-label={t('moreActions')}
          title={t('moreActions')}
        >
          <IconDots size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered(ids).map((action) => (
          <Item key={action.id} action={action} onChosen={choose(action)} />
        ))}
        {last.length === 0 ? null : <Menu.Divider />}
        {last.map((action) => (
          <Item key={action.id} action={action} onChosen={choose(action)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
