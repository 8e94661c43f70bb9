import { useTranslation } from 'react-i18next'
import { termsBehind } from '../../../../../shared/domain/case/review-parts.ts'
import { postponementEnd } from '../../../../../shared/domain/case/standing-sentences.ts'
import { partialDateSchema } from '../../../../../shared/domain/dates.ts'
import { usePostponementText } from '../../../../records/names/use-postponement-text.ts'
import { useSentenceText } from '../../../../records/names/use-sentence-text.ts'
import { saysNothing, type VerdictFile, type VerdictRow } from './verdict-draft.ts'

const dateOrNull = (value: unknown) => partialDateSchema.safeParse(value).data ?? null

/** What a row of the form says, in one line. */
export const useRowText = ({ sentences }: Pick<VerdictFile, 'sentences'>): ((row: VerdictRow) => string) => {
  const { t } = useTranslation('court')
  const postponementText = usePostponementText()
  const sentenceText = useSentenceText()
  return (row) => {
    const { kind, effect, changes } = row
    if (kind === '') return saysNothing(row) ? t('verdict.nothing') : t('verdict.wrong')
    const before = sentences.find(({ id }) => id === changes)
    const end = postponementEnd({
      until: dateOrNull(row.postponedUntil),
      childBornOn: dateOrNull(row.postponedChildBornOn),
    })
    const said = sentenceText({ ...row, kind })
    return [
      effect === 'imposed'
        ? said
        : [t(`effect.${effect}`), effect === 'upheld' ? '' : said].filter(Boolean).join(': '),
      before === undefined ? '' : t('entry.changes', { part: sentenceText(termsBehind(before, sentences)) }),
      end === null ? '' : postponementText(end),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
