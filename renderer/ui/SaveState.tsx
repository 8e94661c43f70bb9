import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './SaveState.module.css'

export interface SaveStateProps {
  readonly state: 'clean' | 'saving' | 'saved'
}

/** Says quietly that what was entered is kept. */
export const SaveState = ({ state }: SaveStateProps) => {
  const { t } = useTranslation()
  return (
    <span className={classes.state} role="status">
      {state === 'saved' ? <IconCheck size={15} stroke={1.8} aria-hidden /> : null}
      {state === 'saving' ? t('saving') : null}
      {state === 'saved' ? t('saved') : null}
    </span>
  )
}
