import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftLine } from '../../../shared/domain/draft.ts'
import { formatDate, formatTime, localTimeOf } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ThrowAway } from './ThrowAway.tsx'

const MOST_ROWS = 8

export interface DraftOfferProps {
  readonly draft: DraftLine
  /** The record was changed after the draft was begun. */
  readonly isOutdated: boolean
  /** What the draft says, where its form has no place for it any more; `isRest` where what has one stands there again. */
  readonly words: { readonly text: string; readonly isRest: boolean } | undefined
  readonly onContinue: () => Promise<void>
  readonly onThrowAway: () => Promise<void>
}

/** What was begun in a form and not saved, for the one who opens it again. */
export const DraftOffer = ({ draft, isOutdated, words, onContinue, onThrowAway }: DraftOfferProps) => {
  const { t, i18n } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const language = languageOf(i18n.language)
  const begun = localTimeOf(draft.begunAt)
  const actions = (
    <>
      {words === undefined ? (
        <Button size="xs" onClick={() => void onContinue()}>
          {t('draft.continue')}
        </Button>
      ) : null}
      <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
        {t('draft.throwAway')}
      </Button>
    </>
  )
  return (
    <Notice
      role="status"
      title={t('draft.begun', { date: formatDate(begun, language), time: formatTime(begun) })}
      actions={actions}
    >
      {words === undefined
        ? t(isOutdated ? 'draft.outdated' : 'draft.notSaved')
        : t(words.isRest ? 'draft.rest' : 'draft.wordsOnly')}
      {words === undefined ? null : (
        <Textarea
          aria-label={t('draft.words')}
          value={words.text}
          readOnly
          autosize
          maxRows={MOST_ROWS}
          mt="xs"
        />
      )}
      {isAsking ? <ThrowAway onThrowAway={onThrowAway} onClose={() => setIsAsking(false)} /> : null}
    </Notice>
  )
}
