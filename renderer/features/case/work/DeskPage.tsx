import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../app/api.ts'
import { DeskContext } from '../../../records/case-file/work-place.tsx'
import { Page } from '../../../ui/Page.tsx'
import { QueryView } from '../../../ui/QueryView.tsx'
import { CaseNotes } from '../notes/CaseNotes.tsx'
import { Tasks } from './Tasks.tsx'

/** Tasks and notes that belong to no case, or to none yet. */
export const DeskPage = ({ openId }: { readonly openId?: string | undefined }) => {
  const { t } = useTranslation('work')
  const desk = useQuery(api.desk.get.queryOptions())
  return (
    <Page title={t('desk.title')}>
      <QueryView query={desk}>
        {({ tasks, notes, names }) => (
          <DeskContext
            value={{ caseId: null, tasks, notes, names: new Map(names.map(({ id, name }) => [id, name])) }}
          >
            <Tasks openId={openId} />
            <CaseNotes openId={openId} />
          </DeskContext>
        )}
      </QueryView>
    </Page>
  )
}
