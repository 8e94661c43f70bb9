import { useTranslation } from 'react-i18next'
import type { Sentence } from '../../../shared/domain/kinds/sentence.ts'

type Said = Pick<Sentence, 'kind' | 'years' | 'months' | 'days' | 'amount' | 'currency' | 'detail'>

/** A part of a sentence in short: "Лишение свободы, 7 лет 6 месяцев"; "Штраф, 196 600 тенге". */
export const useSentenceText = (): ((sentence: Said) => string) => {
  const { t } = useTranslation('court')
  return ({ kind, years, months, days, amount, currency, detail }) => {
    const term = [
      years === null || years === 0 ? '' : t('sentence.years', { count: years }),
      months === null || months === 0 ? '' : t('sentence.months', { count: months }),
      days === null || days === 0 ? '' : t('sentence.days', { count: days }),
    ]
      .filter(Boolean)
      .join(' ')
    const isBare = currency === '' && /^[\d\s.,]+$/u.test(amount)
    const money = isBare ? t('sentence.bareAmount', { amount }) : [amount, currency].filter(Boolean).join(' ')
    const name = kind === 'other' && detail !== '' ? detail : t(`sentenceKind.${kind}`)
    return [name, term, money].filter(Boolean).join(', ')
  }
}
