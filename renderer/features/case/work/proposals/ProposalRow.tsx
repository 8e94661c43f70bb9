import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../../../shared/domain/kinds/deadline.ts'
import type { Proposal, ProposedTerm } from '../../../../../shared/domain/terms/proposed-deadlines.ts'
import { articlesIn } from '../../../../../shared/term-words/index.ts'
import { languageOf } from '../../../../i18n/index.ts'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { titleInCase } from '../../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../../records/names/use-title-text.ts'
import { DeadlineBadge } from '../../../../ui/DeadlineBadge.tsx'
import { nowByClock } from '../clock.ts'
import { DeadlineDays } from '../DeadlineDays.tsx'
import { TermWorking } from '../TermWorking.tsx'
import classes from './proposals.module.css'

const SUBJECTS = {
  restraintId: 'restraint',
  decisionId: 'decision',
  hearingId: 'hearing',
  eventId: 'event',
} as const

/** What a record of the case is called that set something running. */
export const useTriggerText = () => {
  const file = useCaseFile()
  const titleText = useTitleText()
  return ({ field, id }: Proposal['trigger']): string => titleText(titleInCase(file, SUBJECTS[field], id))
}

const useFacts = ({ trigger, partyId, documentId, terms: [{ rule }] }: Proposal): string[] => {
  const { t, i18n } = useTranslation('records')
  const { names, documents } = useCaseFile()
  const triggerText = useTriggerText()
  const document = documents.find(({ id }) => id === documentId)
  return [
    t(`deadline.binds.${rule.binds}`),
    partyId === null ? '' : (names.get(partyId) ?? ''),
    articlesIn(rule.code, rule.article, languageOf(i18n.language)),
    `${t('deadline.proposed.from')} ${triggerText(trigger)}`,
    document === undefined ? '' : document.title,
  ].filter(Boolean)
}

interface OtherProps {
  readonly term: ProposedTerm
  readonly onTake: () => void
}

/** Another rule that may hold instead: what makes it that one, and its day. */
const Other = ({ term, onTake }: OtherProps) => {
  const { t, i18n } = useTranslation('records')
  const when = term.when?.[languageOf(i18n.language)] ?? ''
  return (
    <li className={classes.other}>
      <DeadlineDays deadline={term.days} />
      <span className={classes.when}>{when}</span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${t('deadline.proposed.takeThis')}: ${when}`}
        onClick={onTake}
      >
        {t('deadline.proposed.takeThis')}
      </Button>
    </li>
  )
}

export interface ProposalRowProps {
  readonly proposal: Proposal
  readonly onTake: (term: ProposedTerm) => void
  readonly onChange: () => void
  readonly onRefuse: () => void
}

const Actions = ({
  proposal,
  onTake,
  onChange,
  onRefuse,
  name,
}: ProposalRowProps & { readonly name: string }) => {
  const { t } = useTranslation('records')
  const named = (what: string) => ({ 'aria-label': `${what} ${name}` })
  const [take, change, refuse] = [
    t('deadline.proposed.take'),
    t('deadline.proposed.change'),
    t('deadline.proposed.notNeeded'),
  ]
  return (
    <div className={classes.actions}>
      <Button variant="default" size="xs" {...named(take)} onClick={() => onTake(proposal.terms[0])}>
        {take}
      </Button>
      <Button variant="subtle" size="xs" {...named(change)} onClick={onChange}>
        {change}
      </Button>
      <Button variant="subtle" size="xs" {...named(refuse)} onClick={onRefuse}>
        {refuse}
      </Button>
    </div>
  )
}

/** A deadline that follows and waits: when, what, whose move, by which article, from what; and what may be done with it. */
export const ProposalRow = (props: ProposalRowProps) => {
  const { proposal, onTake } = props
  const language = languageOf(useTranslation().i18n.language)
  const facts = useFacts(proposal)
  const [first, ...others] = proposal.terms
  const name = first.rule.name[language]
  const open: Pick<Deadline, 'state' | 'safeOn' | 'lastOn' | 'lastTime'> = { ...first.days, state: 'open' }
  return (
    <li className={classes.proposal}>
      <div className={classes.first}>
        <DeadlineDays deadline={first.days} />
        <div className={classes.what}>
          <span className={classes.name}>{name}</span>
          <bdi className={classes.facts}>{facts.join(' · ')}</bdi>
          {first.when === null ? null : <span className={classes.when}>{first.when[language]}</span>}
        </div>
        <DeadlineBadge deadline={open} now={nowByClock()} />
        <Actions {...props} name={name} />
      </div>
      {others.length === 0 ? null : (
        <ul className={classes.others}>
          {others.map((term) => (
            <Other
              key={`${term.rule.id} ${term.days.lastOn} ${term.days.lastTime}`}
              term={term}
              onTake={() => onTake(term)}
            />
          ))}
        </ul>
      )}
      <div className={classes.working}>
        <TermWorking term={first.term} />
      </div>
    </li>
  )
}
