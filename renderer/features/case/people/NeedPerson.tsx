import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../app/links.tsx'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { EmptyState } from '../../../ui/index.ts'

/** Charges and restraints are someone's: where the case names nobody yet, this leads to the first step. */
export const NeedPerson = () => {
  const { t } = useTranslation('cases')
  const { id: caseId, nature } = useCaseFile().case
  return (
    <EmptyState
      title={t('people.needPerson', { context: nature })}
      action={
        <ButtonLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'people' }} variant="default">
          {t('tab.people')}
        </ButtonLink>
      }
    />
  )
}
