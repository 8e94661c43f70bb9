import { IconArrowsDiff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { comparableFigures } from '../../../../shared/domain/case/comparable-figures.ts'
import { type Figure, figureValue } from '../../../../shared/domain/kinds/figure.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { EmptyState, List } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseEvidenceProps } from './CaseEvidence.tsx'
import classes from './evidence.module.css'
import { FigureDialog } from './FigureDialog.tsx'

interface RowProps {
  readonly figure: Figure
  /** Another figure about the same says what cannot be true together with it. */
  readonly isAtOdds: boolean
  /** It stands below the one that it is compared with. */
  readonly isCompared: boolean
}

const Row = ({ figure, isAtOdds, isCompared }: RowProps) => {
  const { t, i18n } = useTranslation('records')
  const language = languageOf(i18n.language)
  const { counted, unit, ofWhom, asOf, publishedBy, publishedOn } = figure
  const published = [publishedBy, publishedOn === null ? '' : formatDate(publishedOn, language)]
  const facts = [
    ofWhom,
    asOf === null ? '' : t('figure.asOf', { date: formatDate(asOf, language) }),
    published.filter(Boolean).join(', '),
  ].filter(Boolean)
  return (
    <RecordRow
      of={{ subject: 'figure', id: figure.id }}
      start={
        <bdi
          className={isCompared ? classes.compared : classes.number}
        >{`${figureValue(figure)} ${unit}`}</bdi>
      }
      title={
        <span className={classes.head}>
          <bdi>{counted}</bdi>
          {isAtOdds ? <StatusBadge icon={IconArrowsDiff}>{t('figure.atOdds')}</StatusBadge> : null}
        </span>
      }
      detail={<bdi>{facts.join(' · ')}</bdi>}
      end={<SourceMark subject="figure" id={figure.id} />}
    />
  )
}

/** Published numbers; those about the same stand side by side, so that 13 by one and 15 by another are both seen. */
export const Figures = ({ openId }: CaseEvidenceProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { figures } = file
  return (
    <RecordSection
      subject="figure"
      title={t('figure.many')}
      aside={figures.length || undefined}
      records={figures}
      openId={openId}
      dialog={(figure, close) => <FigureDialog file={file} figure={figure} onClose={close} />}
    >
      {() =>
        figures.length === 0 ? (
          <EmptyState title={t('figure.empty')}>{t('figure.emptyText')}</EmptyState>
        ) : (
          <List label={t('figure.many')}>
            {comparableFigures(figures).flatMap((group) =>
              group.figures.map((figure, place) => (
                <Row
                  key={figure.id}
                  figure={figure}
                  isAtOdds={group.atOdds.has(figure.id)}
                  isCompared={place > 0}
                />
              )),
            )}
          </List>
        )
      }
    </RecordSection>
  )
}
