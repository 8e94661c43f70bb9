import * as z from 'zod'
import { languageSchema } from './language.ts'

export const THEMES = ['system', 'light', 'dark'] as const

/** How the calendar can be looked at. */
export const CALENDAR_VIEWS = ['month', 'week', 'day', 'agenda'] as const

/** Kept outside the vault and readable: nothing about a case may ever be added here. */
export const preferencesSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(THEMES),
  /** Minutes without a touch after which the vault locks (security target B5). */
  idleLockMinutes: z.int().min(1).max(30),
  /** The way to the first case is not shown any more. Files of earlier versions do not say. */
  isGuideClosed: z.boolean().default(false),
  /** How the calendar was looked at last. Files of earlier versions do not say. */
  calendarView: z.enum(CALENDAR_VIEWS).default('month'),
})

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'system',
  idleLockMinutes: 5,
  isGuideClosed: false,
  calendarView: 'month',
}

export type CalendarView = (typeof CALENDAR_VIEWS)[number]
export type Theme = (typeof THEMES)[number]
export type Preferences = z.infer<typeof preferencesSchema>
