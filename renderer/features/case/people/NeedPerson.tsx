import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import { ButtonLink } from '../../../app/links.tsx'
import { EmptyState } from '../../../ui/index.ts'

/** Charges and restraints are someone's: where the case names nobody yet, this leads to the first step. */
export const NeedPerson = ({ caseId }: { readonly caseId: CaseId }) => {
  const { t } = useTranslation('cases')
  return (
    <EmptyState
      title={t('people.needPerson')}
      action={
        <ButtonLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'people' }} variant="default">
          {t('tab.people')}
        </ButtonLink>
      }
    />
  )
}
