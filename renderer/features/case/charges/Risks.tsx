import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Risk } from '../../../../shared/domain/kinds/risk.ts'
import { api } from '../../../app/api.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { EmptyState, ErrorNotice, List } from '../../../ui/index.ts'
import { sayQuietly } from '../../../ui/say-quietly.ts'
import classes from '../page/CaseParts.module.css'
import { RiskDialog } from './RiskDialog.tsx'

interface RowProps {
  readonly file: ShownCase
  readonly risk: Risk
}

const Row = ({ file, risk }: RowProps) => {
  const { t, i18n } = useTranslation('records')
  const comeTrue = useMutation(
    api.risks.comeTrue.mutationOptions({ onSuccess: () => sayQuietly(t('risk.recorded')) }),
  )
  const ownTitle = useOwnTitle()
  const language = languageOf(i18n.language)
  const { since, endedOn, fearedBy, basis, state, becameCharge, becameStatus } = risk
  const Icon = state === 'expected' ? IconAlertTriangle : IconCheck
  const dated = (label: string, date: Risk['since']) =>
    date === null ? '' : `${label}: ${formatDate(date, language)}`
  const charge = file.charges.find(({ id }) => id === becameCharge)
  const status = file.proceduralStatuses.find(({ id }) => id === becameStatus)
  const lines = [
    [dated(t('risk.field.since'), since), fearedBy].filter(Boolean).join(' · '),
    basis,
    dated(t('risk.field.endedOn'), endedOn),
    charge === undefined ? '' : `${t('risk.field.becameCharge')}: ${ownTitle('charge', charge)}`,
    status === undefined ? '' : `${t('risk.field.becameStatus')}: ${ownTitle('procedural-status', status)}`,
  ].filter(Boolean)
  return (
    <RecordRow
      of={{ subject: 'risk', id: risk.id }}
      start={<Icon size={18} stroke={1.5} aria-hidden />}
      title={<bdi>{[nameIn(file, risk.partyId), ownTitle('risk', risk)].join(', ')}</bdi>}
      detail={
        <>
          {lines.map((line) => (
            <bdi key={line} className={classes.line}>
              {line}
            </bdi>
          ))}
          <ErrorNotice error={comeTrue.error} />
        </>
      }
      end={<SourceMark subject="risk" id={risk.id} />}
      controls={
        state === 'expected' ? (
          <Button
            variant="default"
            size="xs"
            disabled={comeTrue.isPending}
            title={t('risk.comeTrueText')}
            onClick={() => comeTrue.mutate({ id: risk.id, revision: risk.revision })}
          >
            {t('risk.comeTrue')}
          </Button>
        ) : undefined
      }
    />
  )
}

interface RisksProps {
  readonly file: ShownCase
  /** The risk that was asked for and opens at once. */
  readonly openId: string | undefined
}

/** What is feared, apart from what is: no status and no charge stands here. */
export const Risks = ({ file, openId }: RisksProps) => {
  const { t } = useTranslation('records')
  return (
    <RecordSection
      subject="risk"
      title={t('risk.many')}
      records={file.risks}
      openId={openId}
      dialog={(risk, close) => <RiskDialog file={file} risk={risk} onClose={close} />}
    >
      {() => (
        <>
          {file.risks.length === 0 ? (
            <EmptyState title={t('risk.empty')}>{t('risk.emptyText')}</EmptyState>
          ) : (
            <List label={t('risk.many')}>
              {file.risks.map((risk) => (
                <Row key={risk.id} file={file} risk={risk} />
              ))}
            </List>
          )}
        </>
      )}
    </RecordSection>
  )
}
