import { Button } from '@mantine/core'
import { IconArrowsSplit2, IconEyeOff, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areContradicting } from '../../../shared/domain/case/sources.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import type { Source } from '../../../shared/domain/kinds/source.ts'
import { api } from '../../app/api.ts'
import type { RecordName } from '../../records/history-slot.tsx'
import { List, ListRow } from '../../ui/index.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './Part.module.css'
import { Part } from './Part.tsx'
import { SourceDialog } from './SourceDialog.tsx'
import { useSourceText } from './use-source-text.ts'

const Line = ({ source, onOpen }: { readonly source: Source; readonly onOpen: () => void }) => {
  const { t } = useTranslation('records')
  const { who, how } = useSourceText()(source)
  return (
    <ListRow
      onOpen={onOpen}
      title={<bdi>{who}</bdi>}
      detail={
        <>
          {how.length === 0 ? null : <bdi className={classes.line}>{how.join(' · ')}</bdi>}
          {source.quote === '' ? null : <q className={classes.quote}>{source.quote}</q>}
        </>
      }
      end={
        <>
          {source.contradicts ? (
            <StatusBadge icon={IconArrowsSplit2}>{t('source.contradictsMark')}</StatusBadge>
          ) : null}
          {source.isSensitive ? (
            <StatusBadge icon={IconEyeOff}>{t('source.sensitiveMark')}</StatusBadge>
          ) : null}
        </>
      }
    />
  )
}

/** Who says so, each with how and what; those that differ stand side by side. */
export const Sources = ({ subject, id }: RecordName) => {
  const { t } = useTranslation('records')
  const input = { id: anyRecordIdSchema.parse(id) }
  const { data: sources } = useQuery(api.sources.list.queryOptions({ input }))
  const [opened, setOpened] = useState<Source | 'new'>()
  const add = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setOpened('new')}
    >
      {t('source.new')}
    </Button>
  )
  return (
    <Part
      title={t('source.many')}
      mark={
        areContradicting(sources ?? []) ? (
          <StatusBadge icon={IconArrowsSplit2}>{t('source.contradicting')}</StatusBadge>
        ) : null
      }
      action={add}
      none={sources === undefined ? '' : t('source.none')}
      list={
        sources === undefined || sources.length === 0 ? null : (
          <List label={t('source.many')}>
            {sources.map((source) => (
              <Line key={source.id} source={source} onOpen={() => setOpened(source)} />
            ))}
          </List>
        )
      }
    >
      {opened === undefined ? null : (
        <SourceDialog
          of={{ subject, id }}
          source={opened === 'new' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Part>
  )
}
