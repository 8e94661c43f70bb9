import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { errorCodeOf, errorReferenceOf } from './error-code.ts'
import classes from './Notice.module.css'

export interface NoticeProps {
  /** `warning` asks for care, `error` says what failed. None is red: red is for terms missed or about to be. */
  readonly tone?: 'info' | 'warning' | 'error'
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** One slim line with its button at the right. */
  readonly isSlim?: boolean
  /** `alert` interrupts a screen reader, `status` waits. */
  readonly role?: 'alert' | 'status' | 'note'
}

/** A few words in the flow of the page. */
export const Notice = ({
  tone = 'info',
  title,
  children,
  actions,
  isSlim = false,
  role = 'note',
}: NoticeProps) => {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle
  return (
    <div className={classes.notice} data-tone={tone} data-slim={isSlim} role={role}>
      <Icon className={classes.icon} size={18} stroke={1.7} aria-hidden />
      <div className={classes.body}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {children ? <div className={classes.text}>{children}</div> : null}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </div>
  )
}

export interface ErrorNoticeProps {
  /** Whatever a call threw. Nothing is shown for undefined, null and for what the user cancelled. */
  readonly error: unknown
  /** Usually "try again". */
  readonly actions?: ReactNode
}

/** What happened and what to do, in the user's language, for anything that a call can throw. */
export const ErrorNotice = ({ error, actions }: ErrorNoticeProps) => {
  const { t } = useTranslation('errors')
  if (error === undefined || error === null) return null
  const code = errorCodeOf(error)
  if (code === 'CANCELLED') return null
  const reference = errorReferenceOf(error)
  return (
    <Notice tone="error" role="alert" title={t(`${code}.what`)} actions={actions}>
      {t(`${code}.next`)}
      {reference === undefined ? null : (
        <span className={classes.reference}> {t('reference', { reference })}</span>
      )}
    </Notice>
  )
}
