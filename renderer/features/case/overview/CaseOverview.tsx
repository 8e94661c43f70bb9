import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { type Case, isContext } from '../../../../shared/domain/kinds/case.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { UnfinishedForms } from '../../../records/drafts/UnfinishedForms.tsx'
import { DateText, DefinitionList, Section } from '../../../ui/index.ts'
import { Ahead } from './Ahead.tsx'
import classes from './CaseOverview.module.css'
import { MissingList } from './MissingList.tsx'
import { PersonsGlance } from './PersonsGlance.tsx'
import { Warnings } from './Warnings.tsx'

interface OverviewProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

const Tags = ({ tags }: { readonly tags: readonly string[] }) => (
  <span className={classes.tags}>
    {tags.map((tag) => (
      <bdi className={classes.tag} key={tag}>
        {tag}
      </bdi>
    ))}
  </span>
)

const Facts = ({ of }: { readonly of: Case }) => {
  const { t } = useTranslation('cases')
  const { number, contextKind, kind, stage, status, authority, jurisdiction, registerNumber, courtNumber } =
    of
  const { openedOn, tags, notes } = of
  return (
    <Section title={t('facts')}>
      <DefinitionList
        entries={[
          ...(isContext(of)
            ? [{ term: t('field.contextKind'), value: contextKind !== '' && t(`contextKind.${contextKind}`) }]
            : [
                { term: t('field.kind'), value: t(`kind.${kind}`) },
                { term: t('field.stage'), value: t(`stage.${stage}`) },
              ]),
          { term: t('field.status'), value: t(`status.${status}`) },
          { term: t('field.authority'), value: authority && <bdi>{authority}</bdi> },
          { term: t('field.jurisdiction'), value: jurisdiction && <bdi>{jurisdiction}</bdi> },
          { term: t('field.registerNumber'), value: registerNumber && <bdi>{registerNumber}</bdi> },
          { term: t('field.courtNumber'), value: courtNumber && <bdi>{courtNumber}</bdi> },
          { term: t('field.number'), value: number && <bdi>{number}</bdi> },
          { term: t('field.openedOn'), value: openedOn && <DateText value={openedOn} /> },
          { term: t('field.tags'), value: tags.length > 0 && <Tags tags={tags} /> },
          { term: t('field.summary'), value: notes && <span dir="auto">{notes}</span> },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  )
}

/** What one wants to know on opening a case: who and what holds; beside it what is next, missing and does not fit. */
export const CaseOverview = ({ file, today }: OverviewProps) => (
  <div className={classes.overview}>
    <div className={classes.column}>
      <PersonsGlance file={file} today={today} />
      <Facts of={file.case} />
    </div>
    <div className={classes.column}>
      <UnfinishedForms caseId={file.case.id} />
      <Ahead file={file} />
      <MissingList file={file} today={today} />
      <Warnings file={file} />
    </div>
  </div>
)
