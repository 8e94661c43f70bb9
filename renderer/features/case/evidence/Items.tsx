import { IconEyeOff, IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../../shared/domain/kinds/item.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { EmptyState, List } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseEvidenceProps } from './CaseEvidence.tsx'
import classes from './evidence.module.css'
import { ItemDialog } from './ItemDialog.tsx'

interface RowProps {
  readonly file: ShownCase
  readonly item: Item
}

/** When what was done with it, in the order in which it usually is. */
const useFacts = ({ file, item }: RowProps): string[] => {
  const { t, i18n } = useTranslation('records')
  const language = languageOf(i18n.language)
  const dated = (
    step: 'seized' | 'copied' | 'examined' | 'returned',
    date: string | null,
    who = '',
  ): string => {
    if (date === null && who === '') return ''
    const when = date === null ? '' : formatDate(date, language)
    return t(`item.${step}`, { date: [when, who].filter(Boolean).join(', ') })
  }
  return [
    t(`item.kind.${item.kind}`),
    item.partyId === null ? '' : t('item.owner', { who: nameIn(file, item.partyId) }),
    [item.amount, item.currency].filter(Boolean).join(' '),
    dated('seized', item.seizedOn, [item.seizedBy, item.seizedAt].filter(Boolean).join(', ')),
    dated('copied', item.copiedOn),
    dated('examined', item.examinedOn, item.examinedBy),
    dated('returned', item.returnedOn),
    item.custody === '' ? '' : t('item.custodyOf', { who: item.custody }),
  ].filter(Boolean)
}

const Row = ({ file, item }: RowProps) => {
  const { t } = useTranslation('records')
  const facts = useFacts({ file, item })
  const { description, serial, state, findings, isSensitive } = item
  return (
    <RecordRow
      of={{ subject: 'item', id: item.id }}
      title={
        <span className={classes.head}>
          <bdi>{[description, serial].filter(Boolean).join(', ')}</bdi>
          {state === '' ? null : <StatusBadge icon={IconPackage}>{t(`item.state.${state}`)}</StatusBadge>}
          {isSensitive ? <StatusBadge icon={IconEyeOff}>{t('item.field.isSensitive')}</StatusBadge> : null}
        </span>
      }
      detail={
        <>
          <bdi className={classes.line}>{facts.join(' · ')}</bdi>
          {findings === '' ? null : <bdi className={classes.said}>{findings}</bdi>}
        </>
      }
      end={<SourceMark subject="item" id={item.id} />}
    />
  )
}

/** Things that were taken or looked at, in the order in which they were seized. */
export const Items = ({ openId }: CaseEvidenceProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const { items } = file
  return (
    <RecordSection
      subject="item"
      title={t('item.many')}
      aside={items.length || undefined}
      records={items}
      openId={openId}
      dialog={(item, close) => <ItemDialog file={file} item={item} onClose={close} />}
    >
      {() =>
        items.length === 0 ? (
          <EmptyState title={t('item.empty')}>{t('item.emptyText')}</EmptyState>
        ) : (
          <List label={t('item.many')}>
            {items.map((item) => (
              <Row key={item.id} file={file} item={item} />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
