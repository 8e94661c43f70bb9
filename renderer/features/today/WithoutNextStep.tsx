import { useTranslation } from 'react-i18next'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import { RowLink } from '../../app/links.tsx'
import { Section } from '../../ui/index.ts'
import { None, Shortened } from './Shortened.tsx'

const MOST = 2

/** Open cases for which nothing is set: neither a hearing nor a task. */
export const WithoutNextStep = ({ cases }: { readonly cases: readonly CaseLine[] }) => {
  const { t } = useTranslation(['today', 'cases'])
  const rows = cases.map(({ id, title, number, stage, clients }) => (
    <RowLink
      key={id}
      to="/cases/$caseId"
      params={{ caseId: id }}
      search={{ tab: 'work' }}
      title={<bdi>{title}</bdi>}
      detail={
        <bdi>
          {[number, t(`cases:stage.${stage}`), ...clients.map(({ name }) => name)]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      }
    />
  ))
  return (
    <Section title={t('withoutNextStep')}>
      {rows.length === 0 ? (
        <None>{t('allHaveNextStep')}</None>
      ) : (
        <Shortened label={t('withoutNextStep')} rows={rows} most={MOST} />
      )}
    </Section>
  )
}
