import { IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftLine } from '../../../shared/domain/draft.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { useActionList } from '../../actions/actions.tsx'
import { api, client } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { localTimeOf, todayByClock } from '../../i18n/dates.ts'
import { DateText, IconButton, List, ListRow, Section, TimeText } from '../../ui/index.ts'
import { useTitleText } from '../names/use-title-text.ts'
import { actionOf, addressOf } from './draft-places.ts'
import { ThrowAway } from './ThrowAway.tsx'

const When = ({ at }: { readonly at: string }) => {
  const local = localTimeOf(at)
  return local.startsWith(todayByClock()) ? (
    <TimeText value={local} />
  ) : (
    <DateText value={local} withoutThisYear />
  )
}

const useFormName = () => {
  const { t } = useTranslation(['common', 'records', 'quickEntry', 'dossier', 'calendar', 'court', 'tables'])
  return ({ form, recordId }: DraftLine): string => {
    if (form === 'quick-entry') return t('quickEntry:title')
    if (form === 'name-list') return t('tables:list.name')
    if (form === 'dossier') return t('dossier:title')
    if (form === 'after-hearing') return t('calendar:after.title')
    if (form === 'verdict') return t('court:verdict.title')
    if (form === 'document') return t('records:document.one')
    return t(recordId === null || form === 'note' ? `records:${form}.new` : `records:${form}.edit`)
  }
}

interface LineProps {
  readonly draft: DraftLine
  readonly showsCase: boolean
}

const Line = ({ draft, showsCase }: LineProps) => {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const queryClient = useQueryClient()
  const titleText = useTitleText()
  const nameOfForm = useFormName()
  const action = useActionList().find(({ id }) => id === actionOf(draft))
  const throwAway = async () => {
    await client.drafts.forget({ id: draft.id, isSaved: false })
    await queryClient.invalidateQueries({ queryKey: api.drafts.list.key() })
  }
  const isCase = draft.form === 'case'
  const named = showsCase || !isCase ? titleText(draft.title) : ''
  const detail = [named, showsCase && !isCase ? draft.caseTitle : ''].filter(Boolean).join(' · ')
  const when = <When at={draft.begunAt} />
  // The lists of a case are narrow: there the time stands below the name.
  const row = {
    title: nameOfForm(draft),
    detail: showsCase ? (
      <bdi>{detail}</bdi>
    ) : (
      <>
        {detail === '' ? null : (
          <>
            <bdi>{detail}</bdi>
            {' · '}
          </>
        )}
        {when}
      </>
    ),
    ...(showsCase ? { end: when } : {}),
    controls: (
      <>
        <IconButton label={t('draft.throwAway')} onClick={() => setIsAsking(true)}>
          <IconTrash size={17} stroke={1.5} aria-hidden />
        </IconButton>
        {isAsking ? <ThrowAway onThrowAway={throwAway} onClose={() => setIsAsking(false)} /> : null}
      </>
    ),
  }
  const address = addressOf(draft)
  if (action !== undefined || address === undefined) {
    return <ListRow {...row} {...(action === undefined ? {} : { onOpen: () => void action.run() })} />
  }
  return <RowLink {...address} {...row} />
}

/** Forms that were begun and not saved, in one case or in all, each with the way back to it; nothing where there is none. */
export const UnfinishedForms = ({ caseId }: { readonly caseId?: CaseId }) => {
  const { t } = useTranslation()
  const drafts = useQuery(api.drafts.list.queryOptions())
  // What is kept for the next dossier is nothing that waits to be finished.
  const shown = (drafts.data ?? []).filter(
    (draft) => draft.form !== 'dossier' && (caseId === undefined || draft.caseId === caseId),
  )
  if (shown.length === 0) return null
  return (
    <Section title={t('draft.title')}>
      <List label={t('draft.title')}>
        {shown.map((draft) => (
          <Line key={draft.id} draft={draft} showsCase={caseId === undefined} />
        ))}
      </List>
    </Section>
  )
}
