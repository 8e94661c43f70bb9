import { Button, UnstyledButton } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import { Mark } from '../../app/mark/Mark.tsx'
import { usePreferences } from '../../app/preferences.tsx'
import { lockVault, useSession } from '../../app/session.ts'
import { LANGUAGE_NAMES } from '../../i18n/index.ts'
import classes from './StartFrame.module.css'

const LANGUAGES_IN_ORDER: readonly Language[] = [...LANGUAGES].reverse()

const LanguageLine = () => {
  const { t } = useTranslation('unlock')
  const { preferences, change } = usePreferences()
  return (
    <nav className={classes.languages} aria-label={t('language.label')}>
      {LANGUAGES_IN_ORDER.map((language) => (
        <UnstyledButton
          key={language}
          className={classes.language}
          lang={language}
          aria-pressed={preferences.language === language}
          onClick={() => void change({ language })}
        >
          {LANGUAGE_NAMES[language]}
        </UnstyledButton>
      ))}
    </nav>
  )
}

/** Locked; or, while a new vault already stands open behind the door, the way to lock it. */
const LockCorner = () => {
  const { t } = useTranslation(['unlock', 'common'])
  const { state } = useSession()
  if (state.phase === 'open') {
    return (
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLockOpen size={17} stroke={1.7} />}
        onClick={() => void lockVault()}
      >
        {t('common:lockVault')}
      </Button>
    )
  }
  return (
    <span className={classes.locked}>
      <IconLock size={17} stroke={1.7} aria-hidden />
      {t('locked')}
    </span>
  )
}

export interface StartFrameProps {
  readonly children: ReactNode
  /** Before a language is chosen, the line of languages and the word for "locked" would be in a language nobody asked for. */
  readonly isBare?: boolean
  readonly width?: 'narrow' | 'wide'
}

/** The page while no vault is open: the mark, one thing to do, and below it the state of the lock in its usual corner. */
export const StartFrame = ({ children, isBare = false, width = 'narrow' }: StartFrameProps) => {
  return (
    <div className={classes.frame}>
      <main className={classes.main} data-width={width}>
        <div className={classes.brand}>
          <Mark size={44} />
          <span className={classes.name}>Sandyq</span>
        </div>
        {children}
      </main>
      {isBare ? null : (
        <footer className={classes.foot}>
          <LockCorner />
          <LanguageLine />
        </footer>
      )}
    </div>
  )
}
