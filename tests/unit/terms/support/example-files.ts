import { readFileSync } from 'node:fs'
import { type Calendar, calendarSchema } from '../../../../shared/domain/terms/calendar.ts'
import { type RulePack, rulePackSchema } from '../../../../shared/domain/terms/rule-pack.ts'

/** The page on how such files are written. */
export const PACKS_PAGE = readFileSync(new URL('../../../../docs/rule-packs.md', import.meta.url), 'utf8')

export const blocksOfPage = (kind: string): string[] =>
  [...PACKS_PAGE.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gsu'))].map(([, text]) => text ?? '')

/** The pack and the calendar of the country that is invented there. */
export const examplePack = (): RulePack => rulePackSchema.parse(JSON.parse(blocksOfPage('json')[0] ?? ''))
export const exampleCalendar = (): Calendar => calendarSchema.parse(JSON.parse(blocksOfPage('json')[1] ?? ''))
