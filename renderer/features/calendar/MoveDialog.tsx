import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { daysOn, movedHearing, movedTask } from '../../../shared/domain/case/moved-in-time.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { type PartialMoment, partialMomentSchema } from '../../../shared/domain/partial-moment.ts'
import { movedDeadlines } from '../../../shared/domain/terms/moved-deadlines.ts'
import { api, client } from '../../app/api.ts'
import { formatDate } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { ClashNotice } from '../../records/forms/ClashNotice.tsx'
import { DayOffNotice } from '../../records/forms/DayOffNotice.tsx'
import { caseAndClients } from '../../records/forms/entry-text.ts'
import { useLaws } from '../../records/laws.ts'
import { offerUndo } from '../../records/undo.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { ErrorNotice, MomentField, Notice } from '../../ui/index.ts'
import { useItemText } from './item-text.ts'
import classes from './MoveDialog.module.css'
import type { Movable } from './target.ts'

const schema = z.strictObject({ at: partialMomentSchema })

/** What the rules of deadlines are asked of. */
const PARTS = ['restraints', 'decisions', 'hearings', 'events', 'deadlines'] as const

/** The deadlines that would stand on another day if the hearing were there, and those that nobody can compute. */
const useMovedDeadlines = (hearing: Hearing, to: PartialMoment | undefined) => {
  const laws = useLaws()
  const { caseId } = hearing
  const parts = useQuery(api.cases.parts.queryOptions({ input: { caseId, parts: [...PARTS] } }))
  const { restraints, decisions, hearings, events, deadlines } = parts.data ?? {}
  if (to === undefined || !(restraints && decisions && hearings && events && deadlines)) return
  const file = { restraints, decisions, events, deadlines }
  const { id, revision } = hearing
  const moved = { ...movedHearing(hearing, to), id, revision }
  const before = new Set(movedDeadlines({ ...file, hearings }, laws).map(({ deadline }) => deadline.id))
  const after = movedDeadlines(
    { ...file, hearings: hearings.map((one) => (one.id === id ? moved : one)) },
    laws,
  )
  const computed = new Set(after.map(({ deadline }) => deadline.id))
  return {
    moving: after.filter(({ deadline }) => !before.has(deadline.id)),
    staying: deadlines.filter(
      (one) => one.hearingId === id && one.state === 'open' && one.rule === '' && !computed.has(one.id),
    ),
  }
}

const Deadlines = ({
  hearing,
  to,
}: {
  readonly hearing: Hearing
  readonly to: PartialMoment | undefined
}) => {
  const { t, i18n } = useTranslation('calendar')
  const language = languageOf(i18n.language)
  const found = useMovedDeadlines(hearing, to)
  if (found === undefined || found.moving.length + found.staying.length === 0) return null
  return (
    <Notice role="status" title={t('move.deadlines')}>
      {found.moving.map(({ deadline, days }) => (
        <p key={deadline.id}>
          <bdi>{deadline.title}</bdi>
          {': '}
          {t('move.fromTo', {
            from: formatDate(deadline.lastOn, language),
            to: formatDate(days.lastOn, language),
          })}
        </p>
      ))}
      {found.staying.map(({ id, title, lastOn }) => (
        <p key={id}>
          <bdi>{title}</bdi>
          {': '}
          {t('move.stays', { date: formatDate(lastOn, language) })}
        </p>
      ))}
      <p>{t('move.decided')}</p>
    </Notice>
  )
}

/** What follows from the hearing being there, named before it is. */
const Consequences = ({ hearing, typed }: { readonly hearing: Hearing; readonly typed: string }) => {
  const to = partialMomentSchema.safeParse(typed).data
  const { court, kind, id } = hearing
  const { lastDay, endsTime } = to === undefined ? hearing : movedHearing(hearing, to)
  return (
    <>
      <DayOffNotice startsAt={typed} />
      <ClashNotice startsAt={typed} {...{ lastDay, endsTime, court, kind }} ownId={id} />
      <Deadlines hearing={hearing} to={to} />
    </>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

const move = async (item: Movable, to: PartialMoment): Promise<void> => {
  if (item.kind === 'hearing') {
    const { id, revision } = item.hearing
    await client.hearings.update({ id, revision, value: movedHearing(item.hearing, to) })
    return
  }
  const task = await client.tasks.get({ id: item.task.id })
  const value = movedTask(task, to)
  if (value !== null) await client.tasks.update({ id: task.id, revision: task.revision, value })
}

interface MoveDialogProps {
  readonly item: Movable
  /** Where it was dropped; where it is, if the day has still to be said. */
  readonly to: PartialMoment | undefined
  readonly onClose: () => void
}

/** Moves something to another time, after what follows from that was named; one step back takes it back. */
export const MoveDialog = ({ item, to, onClose }: MoveDialogProps) => {
  const { t } = useTranslation(['calendar', 'common'])
  const queryClient = useQueryClient()
  const { what } = useItemText()(item)
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { at: to ?? timeOfItem(item).at },
  })
  const typed = useWatch({ control: form.control, name: 'at' })
  const moving = useMutation({ mutationFn: (at: PartialMoment) => move(item, at) })
  const save = form.handleSubmit(async ({ at }) => {
    try {
      await moving.mutateAsync(at)
    } catch {
      // The notice says it.
      return
    }
    onClose()
    await queryClient.invalidateQueries()
    await offerUndo(queryClient)
  })
  const step = (event: KeyboardEvent) => {
    const days = STEPS[event.key]
    const at = partialMomentSchema.safeParse(form.getValues('at')).data
    if (days === undefined || at === undefined || !event.altKey) return
    event.preventDefault()
    form.setValue('at', daysOn(at, days))
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('move.title')} size="lg">
      <form className={classes.form} onSubmit={(event) => void save(event)} onKeyDown={step} noValidate>
        <p className={classes.what}>
          <bdi>{what}</bdi>
          <bdi className={classes.of}>{caseAndClients(item)}</bdi>
        </p>
        <MomentField control={form.control} name="at" label={t('move.to')} isRequired />
        <p className={classes.keys}>{t('move.keys')}</p>
        {item.kind === 'hearing' ? <Consequences hearing={item.hearing} typed={typed} /> : null}
        <ErrorNotice error={moving.error} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={moving.isPending}>
            {t('move.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
