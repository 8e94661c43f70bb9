import type { OptionsFilter } from '@mantine/core'
import { plainSigns } from '../../shared/domain/unbroken.ts'

const readable = (text: string): string => plainSigns(text).trim().toLowerCase()

/** The options whose words hold what was typed; nobody types the firm spaces and hyphens of a label. */
export const optionFilter: OptionsFilter = ({ options, search, limit }) => {
  const typed = readable(search)
  const fits = ({ label }: { readonly label: string }): boolean => readable(label).includes(typed)
  return options
    .map((option) => ('items' in option ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => 'items' in option || fits(option))
    .slice(0, limit)
}
