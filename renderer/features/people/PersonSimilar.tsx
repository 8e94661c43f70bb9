import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { namesOf, type Party, sortOf } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import {
  usePartyDetail,
  useReasonsText,
  useSimilarParties,
} from '../../records/people/use-similar-parties.ts'
import { ErrorNotice, List, ListRow, Section } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { InstantText } from './InstantText.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { nameOf } from './names.ts'
import { standingMerges } from './standing-merges.ts'

/** Records that look like this one, and those that became part of it. */
export const PersonSimilar = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const [otherId, setOtherId] = useState<PartyId>()
  const { born, identityNumber, id } = party
  const similar = useSimilarParties({
    names: namesOf(party),
    kind: sortOf(party),
    born,
    identityNumber,
    exceptId: id,
  })
  const reasonsText = useReasonsText()
  const detailText = usePartyDetail()
  if (similar.length === 0 && otherId === undefined) return null
  return (
    <Section title={t('similar.title')} aside={similar.length || undefined}>
      <List label={t('similar.title')}>
        {similar.map(({ party: other, reasons }) => (
          <RowLink
            key={other.id}
            to="/people/$partyId"
            params={{ partyId: other.id }}
            title={<bdi>{other.name}</bdi>}
            detail={<bdi>{[detailText(other), reasonsText(reasons)].filter(Boolean).join(' · ')}</bdi>}
            controls={
              <Button
                variant="default"
                size="xs"
                aria-label={t('merge.with', { name: other.name })}
                onClick={() => setOtherId(other.id)}
              >
                {t('merge.open')}
              </Button>
            }
          />
        ))}
      </List>
      {otherId === undefined ? null : (
        <MergeDialog
          keepId={id}
          dropId={otherId}
          onClose={() => setOtherId(undefined)}
          onMerged={(partyId) =>
            void navigate({ to: '/people/$partyId', params: { partyId }, replace: true })
          }
        />
      )}
    </Section>
  )
}

/** What became part of this record, with the way back. */
export const PersonMerges = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const history = useQuery(api.history.ofRecord.queryOptions({ input: { subject: 'party', id: party.id } }))
  const unmerge = useMutation(api.parties.unmerge.mutationOptions())
  const merges = standingMerges(history.data ?? [])
  if (merges.length === 0) return null
  return (
    <Section title={t('merge.earlier')} aside={merges.length}>
      <List label={t('merge.earlier')}>
        {merges.map(({ seq, at }) => (
          <ListRow
            key={seq}
            title={<InstantText value={at} />}
            controls={
              <Button
                variant="default"
                size="xs"
                loading={unmerge.isPending}
                onClick={() =>
                  unmerge.mutate(
                    { seq },
                    { onSuccess: (back) => sayQuietly(t('merge.undone', { name: nameOf(back) })) },
                  )
                }
              >
                {t('merge.undo')}
              </Button>
            }
          />
        ))}
      </List>
      <ErrorNotice error={unmerge.error} />
    </Section>
  )
}
