import { useTranslation } from 'react-i18next'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import { RowLink } from '../../app/links.tsx'
import { Section } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
import { None, Shortened } from './Shortened.tsx'

const MOST = 2

/** A case to which something is to be added. */
export const CaseRow = ({ line, ...row }: RowOf<'line', CaseLine>) => {
  const { t } = useTranslation('cases')
  const { id, title, number, stage, clients } = line
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId: id }}
      search={{ tab: 'work' }}
      title={<bdi>{title}</bdi>}
      detail={
        <bdi>
          {[number, t(`stage.${stage}`), ...clients.map(({ name }) => name)].filter(Boolean).join(' · ')}
        </bdi>
      }
    />
  )
}

/** Open cases for which nothing is set: neither a hearing nor a task. */
export const WithoutNextStep = ({ cases }: { readonly cases: readonly CaseLine[] }) => {
  const { t } = useTranslation('today')
  const rows = cases.map((line) => <CaseRow key={line.id} line={line} />)
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
