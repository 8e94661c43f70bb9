import { useTranslation } from 'react-i18next'
import type { Named, PickerOption } from '../../ui/Picker.tsx'

/** What becomes of a name that is typed and not chosen. */
export const useOtherwise = (options: readonly PickerOption[], { sure, isOfSeveral }: Named): string => {
  const { t } = useTranslation('people')
  if (options.some(({ value }) => value === sure)) return t('known.enter')
  if (isOfSeveral) return t('known.several')
  return t(options.length === 0 ? 'known.new' : 'known.newElse')
}
