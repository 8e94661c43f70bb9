import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from './Notice.tsx'
import { Waiting } from './Waiting.tsx'

export interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data, unknown>
  readonly children: (data: Data) => ReactNode
}

/** Shows what was read, or that it is being read, or why it could not be. */
export const QueryView = <Data,>({ query, children }: QueryViewProps<Data>) => {
  const { t } = useTranslation()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) {
    const again = (
      <Button variant="default" size="xs" onClick={() => void query.refetch()}>
        {t('tryAgain')}
      </Button>
    )
    return <ErrorNotice error={query.error} actions={again} />
  }
  return <Waiting />
}
