import { TextInput } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onlyClientOf } from '../../../../shared/domain/case/person-now.ts'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import { readFiling } from '../../../../shared/domain/filing-line.ts'
import { blankIntervention, type InterventionInput } from '../../../../shared/domain/kinds/intervention.ts'
import { partialDateOfDay } from '../../../../shared/domain/partial-date.ts'
import { api } from '../../../app/api.ts'
import { formatDate, todayByClock } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { saidOnce } from '../../../records/names/said-once.ts'
import { ErrorNotice } from '../../../ui/index.ts'
import classes from './Work.module.css'

/** What is kept of the line: handed in today, for the client where there is only one. */
const useFiling = () => {
  const { case: of, participations } = useCaseFile()
  const client = onlyClientOf(participations)
  return (line: string): InterventionInput => {
    const { kind, title, addressee } = readFiling(line)
    return {
      ...blankIntervention(of.id),
      ...{ kind, title, addresseeWords: addressee },
      date: partialDateOfDay(isoDateSchema.parse(todayByClock())),
      beneficiaries: client === undefined ? [] : [{ partyId: client }],
    }
  }
}

/** How the line is understood, before it is kept. */
const Understood = ({ filing }: { readonly filing: InterventionInput }) => {
  const { t, i18n } = useTranslation(['records', 'work'])
  const { names } = useCaseFile()
  const { kind, title, addresseeWords, date, beneficiaries } = filing
  const whose = beneficiaries.map(({ partyId }) => names.get(partyId) ?? '').join(', ')
  const to = addresseeWords === '' ? '' : t('intervention.to', { who: addresseeWords })
  const parts = [
    date === null ? '' : formatDate(date, languageOf(i18n.language)),
    saidOnce([t(`intervention.kind.${kind}`), title]).join(': '),
    whose === '' ? '' : t('intervention.for', { who: whose }),
    to,
  ].filter(Boolean)
  return (
    <p className={classes.understood} aria-live="polite">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  )
}

/** Type what was handed in and to whom, press Enter: a paper of today. The line is free for the next one at once. */
export const QuickFiling = () => {
  const { t } = useTranslation('work')
  const [line, setLine] = useState('')
  const filingOf = useFiling()
  // What could not be saved goes back into the line, unless something else is being typed there.
  const create = useMutation(api.interventions.create.mutationOptions())
  const typed = line.trim()
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (typed === '') return
    setLine('')
    create.mutate(filingOf(typed), {
      onError: () => setLine((now) => (now === '' ? typed : now)),
    })
  }
  return (
    <form className={classes.quick} onSubmit={add}>
      <TextInput
        aria-label={t('filed.quick')}
        placeholder={t('filed.quickHint')}
        value={line}
        maxLength={300}
        onChange={(event) => setLine(event.currentTarget.value)}
        leftSection={<IconSend size={16} stroke={1.6} aria-hidden />}
      />
      {typed === '' ? null : <Understood filing={filingOf(typed)} />}
      <ErrorNotice error={create.error} />
    </form>
  )
}
