import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TitledLink } from '../../../shared/contract/sources.ts'
import { seenFrom } from '../../../shared/domain/case/sources.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { isRecordSubject } from '../../../shared/domain/kinds/index.ts'
import { api } from '../../app/api.ts'
import { useFoundCaseFile } from '../../records/case-file/case-file-context.ts'
import type { RecordName } from '../../records/history-slot.tsx'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { FollowContext } from '../../records/reading/pane-context.tsx'
import { IconButton, List, ListRow } from '../../ui/index.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { keyOfWord } from './link-words.ts'
import { Part } from './Part.tsx'

interface LineProps {
  readonly link: TitledLink
  readonly id: string
  /** Opens the form of the link; none where it is only shown. */
  readonly onEdit: (() => void) | undefined
}

const Line = ({ link, id, onEdit }: LineProps) => {
  const { t } = useTranslation('records')
  const titleText = useTitleText()
  const seen = seenFrom(link, id)
  const { subject } = seen.other
  const kind = isRecordSubject(subject) ? t(`${subject}.one`) : ''
  const follow = use(FollowContext)
  const { other } = seen
  const onOpen = follow && isRecordSubject(subject) ? () => follow({ ...other, subject }) : onEdit
  const record = titleText(seen.isForward ? link.toTitle : link.fromTitle)
  return (
    <ListRow
      {...(onOpen === undefined ? {} : { onOpen })}
      title={
        <>
          {t(keyOfWord(seen))}: <bdi>{record}</bdi>
        </>
      }
      controls={
        follow && onEdit ? (
          <IconButton label={t('reading.editLink', { record })} onClick={onEdit}>
            <IconPencil size={17} stroke={1.6} aria-hidden />
          </IconButton>
        ) : undefined
      }
      detail={<bdi>{[kind, link.detail].filter(Boolean).join(' · ')}</bdi>}
    />
  )
}

/** What the record has to do with others. They are found among the records of the open case; where none is open they are only shown. */
export const Links = (of: RecordName) => {
  const { t } = useTranslation('records')
  const input = { id: anyRecordIdSchema.parse(of.id) }
  const { data: links } = useQuery(api.links.list.queryOptions({ input }))
  const [opened, setOpened] = useState<TitledLink | 'new'>()
  const isInCase = useFoundCaseFile() !== undefined
  if (!isInCase && (links === undefined || links.length === 0)) return null
  return (
    <Part
      title={t('link.many')}
      action={
        isInCase ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={() => setOpened('new')}
          >
            {t('link.new')}
          </Button>
        ) : null
      }
      none={links === undefined ? '' : t('link.none')}
      list={
        links === undefined || links.length === 0 ? null : (
          <List label={t('link.many')}>
            {links.map((link) => (
              <Line
                key={link.id}
                link={link}
                id={of.id}
                onEdit={isInCase ? () => setOpened(link) : undefined}
              />
            ))}
          </List>
        )
      }
    >
      {opened === undefined ? null : (
        <LinkDialog
          of={of}
          link={opened === 'new' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Part>
  )
}
