import { useTranslation } from 'react-i18next'
import { numberText } from '../../i18n/number-text.ts'
import { Progress } from '../../ui/Progress.tsx'
import type { Working } from './follow-import.ts'

const WORKING = { check: 'checking', write: 'running' } as const

interface ImportWorkingProps {
  readonly state: Working
  readonly onCancel: () => void
}

/** How far the look at the lines, or their way into the vault, has come. */
export const ImportWorking = ({ state, onCancel }: ImportWorkingProps) => {
  const { t, i18n } = useTranslation('tables')
  const [done, total] = [state.done, state.total].map((count) => numberText(count, i18n.language))
  return (
    <Progress
      label={t(WORKING[state.step])}
      done={state.done}
      total={state.total}
      detail={t('runningOf', { done, total })}
      onCancel={onCancel}
    />
  )
}
