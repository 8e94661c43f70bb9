import { IconCalendar, IconFile, IconFolder, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { formatDate, formatMonth, todayByClock } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { newRecordAddress } from '../../records/case-commands.ts'
import { type Meaning, meaningOf } from './meanings.ts'
import type { Chosen, PaletteGroup, PaletteItem } from './palette-items.ts'
import type { OpenCase } from './use-commands.ts'
import { useGo } from './use-go.ts'

/** What begins on a day. */
const OF_DAY = ['hearing', 'task'] as const

/** Makes something for a day, in the case that is open or in one that is asked for. */
const useMaking = (day: IsoDate, openCase: OpenCase | undefined) => {
  const go = useGo()
  return (subject: (typeof OF_DAY)[number], title: string): Chosen => {
    const make = (caseId: CaseId) => go(newRecordAddress(caseId, subject, day))
    if (openCase !== undefined) return { run: () => make(openCase.id) }
    const goOn = async (caseId: CaseId) => {
      await make(caseId)
      return undefined
    }
    return { step: () => Promise.resolve({ asks: 'case', title, goOn }) }
  }
}

const plainItem = (item: Pick<PaletteItem, 'id' | 'title' | 'aside' | 'icon' | 'chosen'>): PaletteItem => ({
  detail: '',
  shortcut: undefined,
  ...item,
})

const useItems = (
  meaning: Meaning | undefined,
  text: string,
  openCase: OpenCase | undefined,
): PaletteItem[] => {
  const { t, i18n } = useTranslation('search')
  const language = languageOf(i18n.language)
  const go = useGo()
  const today = isoDateSchema.parse(todayByClock())
  const day = meaning !== undefined && 'day' in meaning ? meaning.day : today
  const making = useMaking(day, openCase)
  if (meaning === undefined) return []
  if (meaning.is === 'article') {
    return [
      plainItem({
        id: 'meaning.article',
        title: t('meaning.article'),
        icon: IconFolder,
        chosen: { narrow: { text: '', filter: { kind: 'case', article: text.trim() } } },
      }),
    ]
  }
  if (meaning.is === 'number') {
    return (['document', 'case'] as const).map((kind) =>
      plainItem({
        id: `meaning.number.${kind}`,
        title: t(`meaning.number.${kind}`),
        icon: kind === 'case' ? IconFolder : IconFile,
        chosen: { narrow: { text, filter: { kind } } },
      }),
    )
  }
  const isDay = meaning.is === 'day'
  const aside = isDay ? formatDate(day, language) : formatMonth(day, language)
  const inCalendar = plainItem({
    id: 'meaning.calendar',
    title: t(`meaning.${meaning.is}`),
    aside,
    icon: IconCalendar,
    chosen: { run: () => go({ to: '/calendar', search: { day } }) },
  })
  if (!isDay) return [inCalendar]
  const made = OF_DAY.map((subject) => {
    const title = t(`meaning.new.${subject}`)
    return plainItem({
      id: `meaning.${subject}`,
      title,
      aside,
      icon: IconPlus,
      chosen: making(subject, title),
    })
  })
  return [inCalendar, ...made]
}

/** What a date, an article or a number may be wanted for. */
export const useMeanings = (
  text: string,
  openCase: OpenCase | undefined,
): { readonly group: PaletteGroup | undefined; readonly comesFirst: boolean } => {
  const { t } = useTranslation('search')
  const meaning = meaningOf(text, isoDateSchema.parse(todayByClock()))
  const items = useItems(meaning, text, openCase)
  const group = items.length === 0 ? undefined : { id: 'meaning', heading: t('commands.meaning'), items }
  // A number is sought as it stands first: most often it is that of a case or a paper.
  return { group, comesFirst: meaning?.is !== 'number' }
}
