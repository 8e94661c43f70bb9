import { useTranslation } from 'react-i18next'
import type { RestraintFinding } from '../../../../shared/domain/case/restraint-line.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { useRestraintText } from '../restraints/use-restraint-text.ts'

/**
 * What is wrong with a line of measures, in a sentence that names the measures.
 *
 * @param restraints those that a finding can name
 * @returns a writer of sentences; the measure with `typedId` is called the one that is being entered
 */
export const useFindingText = (
  restraints: readonly Restraint[],
): ((finding: RestraintFinding, typedId?: string) => string) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  return ({ code, id, otherId }, typedId) => {
    const named = (wanted: string | null): string => {
      if (wanted !== null && wanted === typedId) return t('finding.thisOne')
      const restraint = restraints.find((each) => each.id === wanted)
      return restraint === undefined ? t('finding.thisOne') : restraintText(restraint)
    }
    return t(`finding.${code}`, { one: named(id), other: named(otherId) })
  }
}
