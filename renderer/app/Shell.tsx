import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../actions/use-shortcuts.ts'
import { Sitting } from '../features/history/index.ts'
import { QuickEntry } from '../features/quick-entry/index.ts'
import { Palette } from '../features/search/index.ts'
import { focusLanding } from '../ui/focus-page.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { Rail } from './Rail.tsx'
import classes from './Shell.module.css'
import { ShellNotices } from './ShellNotices.tsx'
import { useShellActions } from './use-shell-actions.ts'

/** Rail at the left, the page beside it; palette and list of keys over both. */
export const Shell = () => {
  const { t } = useTranslation()
  const { palette, keys } = useShellActions()
  const content = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  useShortcuts()

  // The link that was followed is gone with its page; without this the focus would fall back to the document.
  useEffect(() => {
    if (path === undefined) return
    // What leads from page to page is there on each of them, and is pressed again.
    if (document.activeElement?.closest('[data-keeps-focus]')) return
    content.current?.scrollTo({ top: 0 })
    if (content.current !== null) focusLanding(content.current)
  }, [path])

  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => content.current?.focus()}>
        {t('skipToContent')}
      </button>
      <Rail onFind={palette.open} />
      <main className={classes.content} id="content" ref={content} tabIndex={-1}>
        <ShellNotices />
        <Outlet />
      </main>
      <Palette isOpen={palette.isOpen} onClose={palette.close} />
      <QuickEntry />
      <Sitting />
      <KeysDialog isOpen={keys.isOpen} onClose={keys.close} />
    </div>
  )
}
