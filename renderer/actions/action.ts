import type { ParseKeys } from 'i18next'
import type { ComponentType } from 'react'

/** The subjects from which commands take their names; for `useTranslation(LABEL_SUBJECTS)` where they are shown. */
export const LABEL_SUBJECTS = [
  'common',
  'calendar',
  'cases',
  'chronology',
  'commands',
  'consents',
  'court',
  'documents',
  'dossier',
  'history',
  'notes',
  'people',
  'quickEntry',
  'records',
  'search',
  'settings',
  'calendarFiles',
  'tables',
  'today',
  'unlock',
  'work',
] as const

/** A text of any subject: `common:lock`, `records:case.new`. */
export type LabelKey = ParseKeys<typeof LABEL_SUBJECTS>

/**
 * A command as a value. Menu, shortcut and palette read the same list, so each says and does the same.
 */
export interface Action {
  /** Constant and unique: "go.today", "cases.create". */
  readonly id: string
  readonly label: LabelKey
  /** Where it stands in the palette and in the list of keys. */
  readonly group: 'go' | 'do' | 'page'
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  /** `mod+k` (Ctrl, on a Mac ⌘), `?`. Letters are keys of the keyboard, whatever the layout types. */
  readonly shortcut?: string
  /** One more shortcut that does the same: a letter alone, while nothing is typed. */
  readonly also?: string
  /** What else people call it, parted by commas: the palette finds it by any of these in any language. */
  readonly said?: LabelKey
  /** What kind of record it makes, where its name alone may not say so. */
  readonly kind?: LabelKey
  readonly run: () => void | Promise<void>
}

/** The keys of what "new" means on a page. */
export const NEW_HERE = { shortcut: 'mod+n', also: 'n' } as const
