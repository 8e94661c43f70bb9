import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../app/api.ts'
import { useTask } from '../../app/use-task.ts'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Section } from '../../ui/Section.tsx'
import { Setting } from './Setting.tsx'

interface FindingProps {
  readonly finding: 'whole' | 'edited' | 'erased' | 'missing'
  readonly at: number
}

const Finding = ({ finding, at }: FindingProps) => {
  const { t } = useTranslation('history')
  if (finding === 'whole') return <Notice role="status">{t('check.whole', { count: at })}</Notice>
  return (
    <Notice tone="error" role="alert" title={t(`check.${finding}`, { number: at })}>
      <p>{t('check.whatItMeans')}</p>
      <p>{t('check.whatToDo')}</p>
    </Notice>
  )
}

/** Reads the whole log of changes and says whether anybody was at it. */
export const LogCheck = () => {
  const { t } = useTranslation('history')
  const [found, setFound] = useState<FindingProps>()
  const check = useTask(async () => {
    setFound(undefined)
    setFound(await client.history.verify())
  })
  return (
    <Section title={t('check.label')}>
      <Setting label={t('check.chain')} text={t('check.text')}>
        <Button variant="default" disabled={check.isRunning} onClick={() => void check.run()}>
          {t('check.action')}
        </Button>
      </Setting>
      {check.isRunning ? <Progress label={t('check.running')} /> : null}
      {found === undefined ? null : <Finding {...found} />}
      <ErrorNotice error={check.error} />
    </Section>
  )
}
