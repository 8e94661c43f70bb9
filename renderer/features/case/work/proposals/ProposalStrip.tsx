import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../../../actions/actions.tsx'
import { ButtonLink } from '../../../../app/links.tsx'
import { languageOf } from '../../../../i18n/index.ts'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { DateText, ErrorNotice, Notice } from '../../../../ui/index.ts'
import { useDeadlineOf, useProposals, useTakeOver } from './use-proposals.ts'

/** The command for all that wait; there as long as some do. */
const TakeAll = ({ run }: { readonly run: () => void }) => {
  useActions([
    {
      id: 'deadlines.takeAll',
      label: 'records:deadline.proposed.takeAllCommand',
      said: 'records:deadline.proposed.said',
      group: 'page',
      icon: IconCalendarPlus,
      shortcut: 'shift+t',
      run,
    },
  ])
  return null
}

const First = () => {
  const { i18n } = useTranslation()
  const [first] = useProposals().near
  if (first === undefined) return null
  const [{ rule, days }] = first.terms
  return (
    <>
      {rule.name[languageOf(i18n.language)]}, <DateText value={days.lastOn} weekday="short" withoutThisYear />
      {days.lastTime === null ? null : `, ${days.lastTime}`}
    </>
  )
}

/**
 * How many deadlines follow from what is recorded and wait, and how many have moved: on every part of the case, so that it stands
 * there as soon as a record is saved. Where the deadlines themselves are, they are listed instead; the chronology keeps its room for rows.
 */
export const ProposalStrip = ({ isListed }: { readonly isListed: boolean }) => {
  const { t } = useTranslation('records')
  const { case: of } = useCaseFile()
  const { near, moved } = useProposals()
  const asDeadline = useDeadlineOf()
  const { take, isBusy, error } = useTakeOver()
  const takeAll = () => void take(near.map((each) => asDeadline(each))).catch(() => undefined)
  const command = near.length === 0 ? null : <TakeAll run={takeAll} />
  if (isListed || near.length + moved.length === 0) return command
  return (
    <>
      {command}
      <Notice
        isSlim
        role="status"
        actions={
          <>
            {near.length === 0 ? null : (
              <Button
                size="xs"
                variant="default"
                loading={isBusy}
                aria-keyshortcuts="Shift+T"
                onClick={takeAll}
              >
                {t('deadline.proposed.takeAll')}
              </Button>
            )}
            <ButtonLink
              to="/cases/$caseId"
              params={{ caseId: of.id }}
              search={{ tab: 'work' }}
              variant="subtle"
              size="xs"
            >
              {t('deadline.proposed.look')}
            </ButtonLink>
          </>
        }
      >
        {near.length === 0 ? null : (
          <>
            {t('deadline.proposed.wait', { count: near.length })} {t('deadline.proposed.first')} <First />.{' '}
          </>
        )}
        {moved.length === 0 ? null : t('deadline.moved.wait', { count: moved.length })}
      </Notice>
      <ErrorNotice error={error} />
    </>
  )
}
