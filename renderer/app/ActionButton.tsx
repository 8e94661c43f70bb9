import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LABEL_SUBJECTS } from '../actions/action.ts'
import { useActionList } from '../actions/actions.tsx'

export interface ActionButtonProps {
  readonly id: string
  readonly variant?: 'filled' | 'default' | 'subtle'
  readonly size?: 'xs' | 'sm'
}

/** A command of the palette as a button, with its own name and picture; nothing while it cannot be given. */
export const ActionButton = ({ id, variant = 'default', size = 'sm' }: ActionButtonProps) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const action = useActionList().find((known) => known.id === id)
  if (action === undefined) return null
  const Icon = action.icon
  return (
    <Button
      variant={variant}
      size={size}
      leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
      onClick={() => void action.run()}
    >
      {t(action.label)}
    </Button>
  )
}
