import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Section } from '../../ui/Section.tsx'
import classes from './settings.module.css'

const PROTECTS = ['locked', 'network', 'traces', 'lost', 'originals'] as const

const DOES_NOT_PROTECT = ['open', 'forced', 'visible', 'copies', 'deleted', 'memory', 'screen'] as const

/** What the program is, what it protects and what it does not. The long form is `docs/security-target.md`. */
export const About = () => {
  const { t } = useTranslation('settings')
  const { data: info } = useQuery(api.app.info.queryOptions())
  return (
    <Section title={t('about.title')}>
      <DefinitionList
        entries={[
          { term: t('about.version'), value: info?.version },
          { term: t('about.runsOn'), value: info ? t(`about.${info.host}`) : undefined },
          { term: t('about.licence'), value: t('about.licenceValue') },
        ]}
      />
      <h3 className={classes.promisesTitle}>{t('about.protects')}</h3>
      <ul className={classes.promises}>
        {PROTECTS.map((key) => (
          <li key={key} className={classes.promise} data-kept="true">
            <IconCheck size={18} stroke={1.7} aria-hidden />
            {t(`about.yes.${key}`)}
          </li>
        ))}
      </ul>
      <h3 className={classes.promisesTitle}>{t('about.notProtects')}</h3>
      <ul className={classes.promises}>
        {DOES_NOT_PROTECT.map((key) => (
          <li key={key} className={classes.promise}>
            <IconMinus size={18} stroke={1.7} aria-hidden />
            {t(`about.no.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
