import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { usePartyDetail, useReasonsText } from '../../records/people/use-similar-parties.ts'
import { EmptyState, List, ListRow, QueryView } from '../../ui/index.ts'
import { MergeDialog } from './MergeDialog.tsx'
import classes from './people.module.css'

const One = ({ party }: { readonly party: PartyLine }) => {
  const detailText = usePartyDetail()
  return (
    <span className={classes.one}>
      <TextLink to="/people/$partyId" params={{ partyId: party.id }}>
        <bdi>{party.name}</bdi>
      </TextLink>
      <bdi className={classes.hint}>{detailText(party)}</bdi>
    </span>
  )
}

/** The one with more cases stays unless the person decides otherwise; where they have as many, the older record. */
const inOrder = (one: PartyLine, other: PartyLine): { keepId: PartyId; dropId: PartyId } =>
  other.caseCount > one.caseCount
    ? { keepId: other.id, dropId: one.id }
    : { keepId: one.id, dropId: other.id }

/** Pairs of records that look like one, with the grounds. Nothing is ever merged but by a person. */
export const Duplicates = () => {
  const { t } = useTranslation('people')
  const pairs = useQuery(api.parties.duplicates.queryOptions())
  const reasonsText = useReasonsText()
  const [merging, setMerging] = useState<{ keepId: PartyId; dropId: PartyId }>()
  return (
    <>
      <QueryView query={pairs}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={<IconUsers size={32} stroke={1.2} />} title={t('duplicates.none')} />
          ) : (
            <div className={classes.content}>
              <p className={classes.hint}>{t('duplicates.text')}</p>
              <List label={t('tab.duplicates')}>
                {list.map(({ one, other, verdict, reasons }) => (
                  <ListRow
                    key={`${one.id} ${other.id}`}
                    title={
                      <span className={classes.two}>
                        <One party={one} />
                        <One party={other} />
                      </span>
                    }
                    detail={
                      <>
                        <strong>{t(`verdict.${verdict}`)}</strong>
                        {reasonsText(reasons) === '' ? null : `: ${reasonsText(reasons)}`}
                      </>
                    }
                    controls={
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('merge.pair', { one: one.name, other: other.name })}
                        onClick={() => setMerging(inOrder(one, other))}
                      >
                        {t('merge.open')}
                      </Button>
                    }
                  />
                ))}
              </List>
            </div>
          )
        }
      </QueryView>
      {merging === undefined ? null : <MergeDialog {...merging} onClose={() => setMerging(undefined)} />}
    </>
  )
}
