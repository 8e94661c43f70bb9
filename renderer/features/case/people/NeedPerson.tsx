import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../app/links.tsx'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { GuardedButton, type GuardedButtonProps } from '../../../ui/GuardedButton.tsx'
import { EmptyState } from '../../../ui/index.ts'

/** Where it is said; one part of a case is shown at a time. */
const SAID_AT = 'need-person'

interface PersonButtonProps extends Omit<GuardedButtonProps, 'lacks' | 'saidAt' | 'type' | 'loading'> {
  readonly isSaid: boolean
}

/** Why nothing can be entered of anybody yet; undefined where the case names someone. */
const useLacksPerson = (): string | undefined => {
  const { t } = useTranslation('cases')
  const { case: of, participants } = useCaseFile()
  return participants.length > 0 ? undefined : t('people.needPerson', { context: of.nature })
}

/** Adds what is someone's, and rests where the case names nobody yet; `NeedPerson` below it says so, or the button does. */
export const PersonButton = ({ isSaid, ...button }: PersonButtonProps) => {
  const lacks = useLacksPerson()
  if (lacks === undefined) return <Button {...button} />
  return <GuardedButton {...button} lacks={lacks} {...(isSaid ? { saidAt: SAID_AT } : {})} />
}

/** Charges and restraints are someone's: where the case names nobody yet, this leads to the first step. */
export const NeedPerson = () => {
  const { t } = useTranslation('cases')
  const { id: caseId, nature } = useCaseFile().case
  return (
    <EmptyState
      title={<span id={SAID_AT}>{t('people.needPerson', { context: nature })}</span>}
      action={
        <ButtonLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'people' }} variant="default">
          {t('tab.people')}
        </ButtonLink>
      }
    />
  )
}
