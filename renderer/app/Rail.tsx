import { UnstyledButton } from '@mantine/core'
import {
  IconCalendar,
  IconFiles,
  IconFolder,
  IconLock,
  IconSearch,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../ui/Kbd.tsx'
import { Mark } from './mark/Mark.tsx'
import classes from './Rail.module.css'
import { lockVault, useSession } from './session.ts'

const PAGES = [
  { to: '/today', label: 'nav.today', icon: IconSun },
  { to: '/cases', label: 'nav.cases', icon: IconFolder },
  { to: '/people', label: 'nav.people', icon: IconUsers },
  { to: '/calendar', label: 'nav.calendar', icon: IconCalendar },
  { to: '/documents', label: 'nav.documents', icon: IconFiles },
] as const

const VaultState = () => {
  const { t } = useTranslation()
  const { state } = useSession()
  return (
    <div className={classes.vault}>
      <Mark size={30} />
      <div className={classes.vaultWords}>
        <div className={classes.vaultName}>{state.phase === 'open' ? state.vaultName : ''}</div>
        <div className={classes.vaultState}>{t('vaultOpen')}</div>
      </div>
    </div>
  )
}

const RailLink = ({
  to,
  label,
  icon: Icon,
}: (typeof PAGES)[number] | { to: '/settings'; label: 'nav.settings'; icon: typeof IconSettings }) => {
  const { t } = useTranslation()
  return (
    <Link to={to} className={classes.link} draggable={false} activeOptions={{ exact: false }}>
      <Icon size={19} stroke={1.6} aria-hidden />
      <span className={classes.label}>{t(label)}</span>
    </Link>
  )
}

/** The narrow side: which vault is open, where one can go, and the lock in its corner. */
export const Rail = ({ onFind }: { readonly onFind: () => void }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.rail} aria-label={t('nav.label')}>
      <VaultState />
      <UnstyledButton className={classes.find} onClick={onFind} aria-keyshortcuts="Control+K">
        <IconSearch size={17} stroke={1.7} aria-hidden />
        <span className={classes.label}>{t('find')}</span>
        <span className={classes.findKeys} aria-hidden="true">
          <Kbd keys="mod+k" />
        </span>
      </UnstyledButton>
      <div className={classes.nav}>
        {PAGES.map((page) => (
          <RailLink key={page.to} {...page} />
        ))}
        <div className={classes.space} />
        <RailLink to="/settings" label="nav.settings" icon={IconSettings} />
      </div>
      <UnstyledButton className={classes.lock} onClick={() => void lockVault()} aria-keyshortcuts="Control+L">
        <IconLock size={19} stroke={1.7} aria-hidden />
        <span className={classes.label}>{t('lock')}</span>
        <span className={classes.lockKeys} aria-hidden="true">
          <Kbd keys="mod+l" />
        </span>
      </UnstyledButton>
    </nav>
  )
}
