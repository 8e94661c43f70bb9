import { Button, Radio } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePreview, Party } from '../../../shared/domain/kinds/party.ts'
import { Notice } from '../../ui/index.ts'
import classes from './MergeView.module.css'
import { conflictFields, isSensitiveField, type MergeSide, sidesOf } from './merge-choice.ts'
import { nameOf } from './names.ts'
import { useFieldText, useMovedText } from './use-merge-text.ts'

export interface MergeViewProps {
  readonly preview: MergePreview
  readonly choices: Readonly<Record<string, MergeSide>>
  readonly onChoose: (field: string, side: MergeSide) => void
}

const Side = ({ party, title }: { readonly party: Party; readonly title: string }) => {
  const { t } = useTranslation('people')
  return (
    <div className={classes.side}>
      <p className={classes.sideTitle}>{title}</p>
      <ul className={classes.names}>
        {party.names.map(({ text, kind, language, source }) => (
          <li key={JSON.stringify([text, kind, language, source])}>
            <bdi className={classes.spelling}>{text}</bdi>
            <bdi className={classes.source}>
              {[t(`nameKind.${kind}`), source].filter(Boolean).join(' · ')}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Conflicts = ({ preview, choices, onChoose }: MergeViewProps) => {
  const { t } = useTranslation('people')
  const { labelOf, textOf } = useFieldText()
  const [isShown, setIsShown] = useState(false)
  const fields = conflictFields(preview)
  if (fields.length === 0) return <p className={classes.calm}>{t('merge.noConflicts')}</p>
  const kind = preview.keep.kind
  const shownOf = (field: (typeof fields)[number], side: MergeSide): string => {
    if (side === 'both') return t('merge.both')
    return isSensitiveField(field) && !isShown ? '••••••' : textOf(field, preview[side])
  }
  return (
    <div className={classes.conflicts}>
      <p className={classes.partTitle}>{t('merge.conflicts')}</p>
      {fields.map((field) => (
        <Radio.Group
          key={field}
          className={classes.conflict}
          label={labelOf(field, kind)}
          value={choices[field] ?? 'keep'}
          onChange={(side) => onChoose(field, side as MergeSide)}
        >
          <div className={classes.options}>
            {sidesOf(field, preview).map((side) => (
              <Radio key={side} value={side} label={<bdi>{shownOf(field, side)}</bdi>} />
            ))}
          </div>
        </Radio.Group>
      ))}
      {fields.some(isSensitiveField) ? (
        <Button
          className={classes.show}
          variant="subtle"
          size="xs"
          leftSection={
            isShown ? (
              <IconEyeOff size={16} stroke={1.6} aria-hidden />
            ) : (
              <IconEye size={16} stroke={1.6} aria-hidden />
            )
          }
          onClick={() => setIsShown(!isShown)}
        >
          {t(isShown ? 'merge.hideSensitive' : 'merge.showSensitive')}
        </Button>
      ) : null}
    </div>
  )
}

/** What a merge will do, for a person to judge before it is done. */
export const MergeView = (props: MergeViewProps) => {
  const { preview } = props
  const { t } = useTranslation('people')
  const movedText = useMovedText()
  const { keep, drop, moved, sharedCases } = preview
  return (
    <div className={classes.view}>
      <div className={classes.sides}>
        <Side party={keep} title={t('merge.stays')} />
        <Side party={drop} title={t('merge.joins')} />
      </div>
      <Conflicts {...props} />
      <div>
        <p className={classes.partTitle}>{t('merge.moves', { from: nameOf(drop), to: nameOf(keep) })}</p>
        <p className={classes.calm}>
          {moved.length === 0 ? t('merge.nothingMoves') : moved.map(movedText).filter(Boolean).join(', ')}
        </p>
      </div>
      {sharedCases.length === 0 ? null : (
        <Notice tone="warning" title={t('merge.shared')}>
          <ul className={classes.shared}>
            {sharedCases.map(({ id, title }) => (
              <li key={id}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={classes.calm}>{t('merge.reversible')}</p>
    </div>
  )
}
