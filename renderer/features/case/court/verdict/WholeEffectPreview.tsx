import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StandingSentence } from '../../../../../shared/domain/case/standing-sentences.ts'
import type { WholeEffect } from '../../../../../shared/domain/case/whole-effect.ts'
import { nameIn, type ShownCase } from '../../../../records/case-file/shown-case.ts'
import { useSentenceText } from '../../../../records/names/use-sentence-text.ts'
import { Notice } from '../../../../ui/index.ts'
import classes from './verdict.module.css'

interface PreviewProps {
  readonly file: Pick<ShownCase, 'names'>
  readonly effects: readonly WholeEffect[]
  readonly onAll: () => void
  readonly onAlone: () => void
}

/** What a decision on a whole decision does to everybody, before it is kept: how it was, and how it will be. */
export const WholeEffectPreview = ({ file, effects, onAll, onAlone }: PreviewProps) => {
  const { t } = useTranslation('court')
  const sentenceText = useSentenceText()
  if (effects.length === 0) return null
  const text = ({ standing }: StandingSentence): string => sentenceText(standing)
  const actions = (
    <>
      <Button size="xs" onClick={onAll}>
        {t('wholeEffect.all')}
      </Button>
      <Button size="xs" variant="default" onClick={onAlone}>
        {t('wholeEffect.alone')}
      </Button>
    </>
  )
  return (
    <Notice role="status" title={t('wholeEffect.title', { count: effects.length })} actions={actions}>
      <ul className={classes.effects}>
        {effects.map(({ before, after }) => (
          <li key={before.original.id}>
            <bdi className={classes.name}>{nameIn(file, before.partyId)}</bdi>
            {': '}
            <bdi>{text(before)}</bdi>
            {text(before) === text(after) ? null : (
              <>
                {' → '}
                <bdi>{text(after)}</bdi>
              </>
            )}
            {` · ${t(`now.${before.now}`)} → ${t(`now.${after.now}`)}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
