import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Intervention, namedOnce } from '../../../../shared/domain/kinds/intervention.ts'
import { useCountText } from '../../../records/people/count-text.ts'

type Names = ReadonlyMap<string, string>

const said = (list: Intervention['authors'], names: Names, words = ''): string =>
  [...namedOnce(list).map((id) => names.get(id) ?? ''), words].filter(Boolean).join(', ')

/** From whom, with how many signatories, to whom and for whom; what is not known is left out. */
export const useInterventionFacts = (): ((intervention: Intervention, names: Names) => string[]) => {
  const { t } = useTranslation('records')
  const countText = useCountText()
  return useCallback(
    (intervention, names) => {
      const { authors, authorWords, addressees, addresseeWords, beneficiaries } = intervention
      const from = said(authors, names, authorWords)
      const count = countText(intervention)
      const to = said(addressees, names, addresseeWords)
      const whom = said(beneficiaries, names)
      return [
        from === '' ? '' : t('intervention.from', { who: from }),
        count === '' ? '' : t('intervention.signed', { number: count }),
        to === '' ? '' : t('intervention.to', { who: to }),
        whom === '' ? '' : t('intervention.for', { who: whom }),
      ].filter(Boolean)
    },
    [t, countText],
  )
}
