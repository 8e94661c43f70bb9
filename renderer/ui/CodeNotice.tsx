import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../shared/contract/errors.ts'
import { Notice } from './Notice.tsx'

export interface CodeNoticeProps {
  readonly code: ErrorCode
  readonly actions?: ReactNode
}

/** What happened and what to do, where only the code of a failure is at hand. */
export const CodeNotice = ({ code, actions }: CodeNoticeProps) => {
  const { t } = useTranslation('errors')
  return (
    <Notice tone="error" role="alert" title={t(`${code}.what`)} actions={actions}>
      {t(`${code}.next`)}
    </Notice>
  )
}
