import { VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { recordIn } from '../../../records/names/title-in-case.ts'
import { InPane, PanePlace } from '../../../records/reading/PaneFrame.tsx'
import { PaneContext, usePaneState } from '../../../records/reading/pane-context.tsx'
import { createPane, type PaneState } from '../../../records/reading/pane-store.ts'
import { RecordReading } from '../../../records/reading/RecordReading.tsx'
import { focusLanding, focusPageIfNothing } from '../../../ui/focus-page.ts'
import classes from './CasePane.module.css'
import { openedBy } from './opened-by.ts'
import { RecordActions, RemoveRecord } from './RecordActions.tsx'
import { RecordForm, type RelationForm } from './RecordForm.tsx'
import { RecordLead } from './RecordLead.tsx'
import { focusPane, type PaneWork, usePaneActions, usePaneWork, useRowKeys } from './use-pane-keys.ts'

/** As wide as a list and what is read beside it need. A sheet of paper is narrower, and nothing is to move for it. */
const BESIDE = 'print, (min-width: 1280px)'

const whole = (state: PaneState): PaneState => state

interface ReadingProps {
  readonly state: PaneState
  readonly today: IsoDate
  readonly work: PaneWork
}

const Reading = ({ state, today, work }: ReadingProps) => {
  const file = useCaseFile()
  const { shown, trail } = state
  const record = shown && recordIn(file, shown.subject, shown.id)
  if (shown === undefined || record === undefined) return null
  return (
    <RecordReading
      key={shown.id}
      of={shown}
      record={record}
      before={trail.at(-1)}
      lead={<RecordLead of={shown} file={file} today={today} />}
      actions={<RecordActions of={shown} file={file} />}
      removal={<RemoveRecord of={shown} file={file} {...work.removal} />}
      onEdit={work.edit}
      onWalk={work.walk}
      onBack={work.back}
      onClose={work.close}
    />
  )
}

interface CasePaneProps {
  readonly openId: string | undefined
  readonly tab: string
  readonly today: IsoDate
  readonly relationForm: RelationForm
  readonly children: ReactNode
}

/** The page of a case with what is read of its records beside it, or over it where there is no room. */
export const CasePane = ({ openId, tab, today, relationForm, children }: CasePaneProps) => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const [pane] = useState(() => createPane(openedBy(file, openId)))
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const isBeside = useMediaQuery(BESIDE, true, { getInitialValueInEffect: false })
  const state = usePaneState(pane, whole) ?? pane.get()
  const { shown, isEditing } = state
  const record = shown && recordIn(file, shown.subject, shown.id)
  const work = usePaneWork(pane, isBeside)
  const isOver = record !== undefined && !isBeside
  usePaneActions(work, record !== undefined)
  const keys = useRowKeys(pane, work)

  const address = `${tab} ${openId ?? ''}`
  const [asked, setAsked] = useState({ address, times: 0 })
  // A form that comes with the address is not asked to go.
  const standing = useRef({ address, forms: pane.forms() })
  useLayoutEffect(() => {
    standing.current = { address, forms: pane.forms() }
  }, [address, pane])
  const ask = useEffectEvent(() => pane.open(openedBy(file, openId), standing.current.forms))
  useEffect(() => {
    if (asked.address === address) return
    setAsked({ address, times: asked.times + 1 })
    ask()
  }, [asked, address])
  const land = useEffectEvent(() => {
    const page = document.querySelector('main')
    if (openId !== undefined && pane.get().shown !== undefined && page !== null) focusLanding(page)
  })
  // A page that was not open gives the focus to what it was gone to for by itself.
  useEffect(() => {
    if (asked.times > 0) land()
  }, [asked.times])
  useEffect(() => {
    if (isOver) focusPane()
  }, [isOver])
  // What was deleted is not read any more.
  const isGone = shown !== undefined && record === undefined
  const leaveGone = useEffectEvent(() => {
    pane.leaveGone(({ subject, id }) => recordIn(file, subject, id) !== undefined)
    focusPageIfNothing()
  })
  useEffect(() => {
    if (isGone) leaveGone()
  }, [isGone])

  return (
    <PaneContext value={pane}>
      <PanePlace value={isBeside ? place : null}>
        <div className={classes.page} inert={isOver} {...keys}>
          {children}
        </div>
      </PanePlace>
      {isOver ? (
        <button
          type="button"
          className={classes.scrim}
          aria-label={t('reading.toList')}
          tabIndex={-1}
          onClick={work.close}
        />
      ) : null}
      <div className={classes.pane} data-kind={isBeside ? 'beside' : 'over'}>
        {/* The page with its heading cannot be reached meanwhile. */}
        {isOver ? <VisuallyHidden component="h1">{file.case.title}</VisuallyHidden> : null}
        <div ref={setPlace} className={classes.place} />
        <Reading state={state} today={today} work={work} />
      </div>
      <PanePlace value={place}>
        {isEditing && shown !== undefined && record !== undefined && place !== null ? (
          <InPane key={shown.id}>
            <RecordForm
              subject={shown.subject}
              file={file}
              record={record}
              relationForm={relationForm}
              onClose={() => pane.stopEditing(shown.id)}
            />
          </InPane>
        ) : null}
      </PanePlace>
    </PaneContext>
  )
}
