import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal, ProposedTerm } from '../../../../../shared/domain/terms/proposed-deadlines.ts'
import { languageOf } from '../../../../i18n/index.ts'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { InPane } from '../../../../records/reading/PaneFrame.tsx'
import { ErrorNotice } from '../../../../ui/index.ts'
import { DeadlineDialog } from '../DeadlineDialog.tsx'
import { draftOfInput } from '../deadline-draft.ts'
import { ProposalRow, useTriggerText } from './ProposalRow.tsx'
import classes from './proposals.module.css'
import { ReasonDialog } from './ReasonDialog.tsx'
import { useDeadlineOf, useProposals, useTakeOver } from './use-proposals.ts'

/** So many stand there at first; a case of many years may have hundreds. */
const MOST = 12
const MORE = 50

interface Asked {
  readonly proposal: Proposal
  readonly about: 'change' | 'refuse'
}

interface RowsProps {
  readonly label: string
  readonly proposals: readonly Proposal[]
  readonly onTake: (proposal: Proposal, term: ProposedTerm) => void
  readonly onAsk: (asked: Asked) => void
}

const Rows = ({ label, proposals, onTake, onAsk }: RowsProps) => {
  const { t } = useTranslation('today')
  const [most, setMost] = useState(MOST)
  const beyond = proposals.length - most
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {proposals.slice(0, most).map((proposal) => (
          <ProposalRow
            key={proposal.key}
            proposal={proposal}
            onTake={(term) => onTake(proposal, term)}
            onChange={() => onAsk({ proposal, about: 'change' })}
            onRefuse={() => onAsk({ proposal, about: 'refuse' })}
          />
        ))}
      </ul>
      {beyond <= 0 ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + MORE)}>
          {t('more', { count: beyond })}
        </Button>
      )}
    </>
  )
}

/** Those that lie far away or are long over: their number, and they themselves when it is opened. */
const Far = (props: Omit<RowsProps, 'label'>) => {
  const { t } = useTranslation('records')
  const [isOpen, setIsOpen] = useState(false)
  if (props.proposals.length === 0) return null
  const label = t('deadline.proposed.far', { count: props.proposals.length })
  return (
    <details className={classes.far} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen ? <Rows {...props} label={label} /> : null}
    </details>
  )
}

const Undated = () => {
  const { t } = useTranslation('records')
  const triggerText = useTriggerText()
  const { undated } = useProposals()
  if (undated.length === 0) return null
  const names = undated.slice(0, 3).map(triggerText).join('; ')
  return (
    <p className={classes.undated}>
      {t('deadline.proposed.undated', { count: undated.length })} <bdi>{names}</bdi>
    </p>
  )
}

interface AskedFormProps {
  readonly asked: Asked
  readonly onClose: () => void
}

const AskedForm = ({ asked: { proposal, about }, onClose }: AskedFormProps) => {
  const { t, i18n } = useTranslation('records')
  const file = useCaseFile()
  const asDeadline = useDeadlineOf()
  const { take, error } = useTakeOver()
  if (about === 'change')
    return (
      <InPane>
        <DeadlineDialog
          file={file}
          deadline={undefined}
          start={() => draftOfInput(asDeadline(proposal), file.names)}
          onClose={onClose}
        />
      </InPane>
    )
  return (
    <ReasonDialog
      title={t('deadline.proposed.notNeededQuestion')}
      about={proposal.terms[0].rule.name[languageOf(i18n.language)]}
      saveLabel={t('deadline.proposed.notNeeded')}
      error={error}
      onClose={onClose}
      onSave={(reason) =>
        void take([{ ...asDeadline(proposal), state: 'refused', reason }]).then(onClose, () => undefined)
      }
    />
  )
}

/** The deadlines that follow from what is recorded, for somebody to decide on; nothing where none waits. */
export const Proposed = () => {
  const { t } = useTranslation('records')
  const { near, far, undated } = useProposals()
  const asDeadline = useDeadlineOf()
  const { take, isBusy, error } = useTakeOver()
  const [asked, setAsked] = useState<Asked>()
  const takeOne = (proposal: Proposal, term: ProposedTerm) =>
    void take([asDeadline(proposal, term)]).catch(() => undefined)
  const takeAll = () => void take(near.map((each) => asDeadline(each))).catch(() => undefined)
  const shared = { onTake: takeOne, onAsk: setAsked }
  if (near.length + far.length + undated.length === 0) return null
  return (
    <div className={classes.block}>
      <div className={classes.head}>
        <h3 className={classes.title}>
          {t('deadline.proposed.title')}{' '}
          {near.length === 0 ? null : <span className={classes.count}>{near.length}</span>}
        </h3>
        {near.length === 0 ? null : (
          <Button size="xs" loading={isBusy} onClick={takeAll}>
            {t('deadline.proposed.takeAll')}
          </Button>
        )}
      </div>
      <p className={classes.lead}>{t('deadline.proposed.lead')}</p>
      <ErrorNotice error={error} />
      {near.length === 0 ? null : <Rows label={t('deadline.proposed.title')} proposals={near} {...shared} />}
      <Undated />
      <Far proposals={far} {...shared} />
      {asked === undefined ? null : <AskedForm asked={asked} onClose={() => setAsked(undefined)} />}
    </div>
  )
}
