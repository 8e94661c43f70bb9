import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordOfParty } from '../../../shared/contract/parties.ts'
import type { Party } from '../../../shared/domain/kinds/party.ts'
import { api, type client } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { formatDate } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { List, ListRow, QueryView, Section } from '../../ui/index.ts'
import { nameOf } from './names.ts'
import classes from './people.module.css'

type OfKind = Awaited<ReturnType<typeof client.parties.records>>[number]

/** So many stand there at first, a judge has hundreds; the style sheet hides the others, on paper they stand. */
const MOST = 5

const RecordRow = ({ of, party }: { readonly of: RecordOfParty; readonly party: Party }) => {
  const { i18n } = useTranslation()
  const titleText = useTitleText()
  const { subject, id, title, date, caseId, caseTitle } = of
  // Whose page it is need not be said on every line of it.
  const own = nameOf(party)
  const others = title.filter((part) => part.is !== 'name' || part.text !== own)
  const row = {
    start: (
      <span className={classes.when}>{date === null ? '' : formatDate(date, languageOf(i18n.language))}</span>
    ),
    title: <bdi>{titleText(others.length === 0 ? title : others, ['date'])}</bdi>,
    detail: caseTitle === '' ? undefined : <bdi>{caseTitle}</bdi>,
  }
  const address = recordAddress({ subject, recordId: id, caseId })
  return address === undefined ? <ListRow {...row} /> : <RowLink {...address} {...row} />
}

const Kind = ({ of, party }: { readonly of: OfKind; readonly party: Party }) => {
  const { t } = useTranslation(['people', 'records'])
  const titleId = useId()
  const [isWhole, setIsWhole] = useState(false)
  const { subject, total, records } = of
  // A button for one row takes as much room as the row.
  const isCut = !isWhole && records.length > MOST + 1
  const unseen = isWhole ? total - records.length : 0
  return (
    <section aria-labelledby={titleId}>
      <h3 className={classes.kind} id={titleId}>
        {t(`records:${subject}.many`)} <span className={classes.count}>{total}</span>
      </h3>
      <div className={isCut ? classes.cut : undefined}>
        <List label={t(`records:${subject}.many`)}>
          {records.map((record) => (
            <RecordRow key={record.id} of={record} party={party} />
          ))}
        </List>
      </div>
      {isCut ? (
        <Button
          className={classes.moreRecords ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={() => setIsWhole(true)}
        >
          {t('records.more', { count: total - MOST })}
        </Button>
      ) : null}
      {unseen > 0 ? <p className={classes.hint}>{t('records.unseen', { count: unseen })}</p> : null}
    </section>
  )
}

/** Everything in any case that names the person: charges, measures, events, contacts, statements and the rest, each a way to its record. */
export const PersonRecords = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const records = useQuery(api.parties.records.queryOptions({ input: { id: party.id } }))
  const total = records.data?.reduce((sum, of) => sum + of.total, 0)
  return (
    <Section title={t('records.title')} aside={total || undefined}>
      <QueryView query={records}>
        {(kinds) =>
          kinds.length === 0 ? (
            <p className={classes.none}>{t('records.none')}</p>
          ) : (
            <div className={classes.kinds}>
              {kinds.map((of) => (
                <Kind key={of.subject} of={of} party={party} />
              ))}
            </div>
          )
        }
      </QueryView>
    </Section>
  )
}
