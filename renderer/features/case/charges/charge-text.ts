import { useTranslation } from 'react-i18next'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'

type ChargeNumber = Pick<Charge, 'code' | 'article' | 'part' | 'title'>

/** A charge in short: "УК РК, ст. 272 ч. 2"; its title where no article is known. */
export const useChargeText = (): ((charge: ChargeNumber) => string) => {
  const { t } = useTranslation('cases')
  return ({ code, article, part, title }) => {
    if (article === '') return title
    const number =
      part === '' ? t('charges.article', { article }) : t('charges.articlePart', { article, part })
    return code === '' ? number : `${code} ${number}`
  }
}
