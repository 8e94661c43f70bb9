import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { ActionButton } from '../../app/ActionButton.tsx'
import { ButtonLink } from '../../app/links.tsx'
import { usePreferences } from '../../app/preferences.tsx'
import { useTask } from '../../app/use-task.ts'
import { newForm } from '../../records/drafts/draft-places.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import classes from './FirstCase.module.css'

/** How far somebody is who has just made the vault. */
export interface FirstSteps {
  /** The only case; undefined while there is none. */
  readonly caseId: CaseId | undefined
  readonly hasNextStep: boolean
  readonly hasDocument: boolean
}

interface StepProps {
  readonly name: 'case' | 'next' | 'document'
  readonly isDone: boolean
  /** What does it; nothing while an earlier step has to be taken. */
  readonly children?: ReactNode
}

const Step = ({ name, isDone, children }: StepProps) => {
  const { t } = useTranslation('today')
  const Icon = isDone ? IconCircleCheck : IconCircle
  return (
    <li className={classes.step} data-done={isDone}>
      <Icon className={classes.mark} size={20} stroke={1.6} aria-hidden />
      <div className={classes.says}>
        <h3 className={classes.name}>
          {t(`guide.${name}`)}
          {isDone ? <span className={classes.done}> {t('guide.done')}</span> : null}
        </h3>
        {isDone ? null : <p className={classes.text}>{t(`guide.${name}Text`)}</p>}
        {isDone || !children ? null : <div className={classes.actions}>{children}</div>}
      </div>
    </li>
  )
}

const NextStep = ({ caseId }: { readonly caseId: CaseId }) => {
  const { t } = useTranslation('records')
  const links = [
    ['court', 'hearing'],
    ['work', 'task'],
  ] as const
  return links.map(([tab, subject]) => (
    <ButtonLink
      key={subject}
      variant="default"
      size="xs"
      to="/cases/$caseId"
      params={{ caseId }}
      search={{ tab, open: newForm(subject) }}
    >
      {t(`${subject}.new`)}
    </ButtonLink>
  ))
}

/** Whether the way is shown: to who has at most one case in which something of it is left to do. */
export const isOnTheWay = (counts: { readonly cases: number }, steps: FirstSteps): boolean =>
  counts.cases === 0 || (counts.cases === 1 && !(steps.hasNextStep && steps.hasDocument))

/** The way to a first case that is of use. It follows what is there, and whoever does not want it closes it for good. */
export const FirstCase = ({ caseId, hasNextStep, hasDocument }: FirstSteps) => {
  const { t } = useTranslation(['today', 'records'])
  const { change } = usePreferences()
  const close = useTask(() => change({ isGuideClosed: true }))
  return (
    <section className={classes.guide} aria-labelledby="first-case">
      <h2 className={classes.title} id="first-case">
        {t('guide.title')}
      </h2>
      <ol className={classes.steps}>
        <Step name="case" isDone={caseId !== undefined}>
          <ButtonLink to="/cases" search={{ new: true }} size="xs">
            {t('records:case.new')}
          </ButtonLink>
          <ActionButton id="quickEntry.open" size="xs" />
        </Step>
        <Step name="next" isDone={caseId !== undefined && hasNextStep}>
          {caseId === undefined ? null : <NextStep caseId={caseId} />}
        </Step>
        <Step name="document" isDone={hasDocument}>
          {caseId === undefined ? null : (
            <ButtonLink
              variant="default"
              size="xs"
              to="/cases/$caseId"
              params={{ caseId }}
              search={{ tab: 'documents' }}
            >
              {t('guide.toDocuments')}
            </ButtonLink>
          )}
        </Step>
      </ol>
      <p className={classes.keys}>{t('guide.keys')}</p>
      <Button variant="subtle" size="compact-sm" className={classes.close} onClick={() => void close.run()}>
        {t('guide.close')}
      </Button>
      <ErrorNotice error={close.error} />
    </section>
  )
}
