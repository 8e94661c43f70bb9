import type { ComponentType } from 'react'
import type { SearchKind } from '../../../shared/domain/search-hit.ts'

/** One line of the palette: a record of the vault or a command. */
export interface PaletteItem {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** When it was or will be, in words. */
  readonly date?: string
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  readonly shortcut: string | undefined
  readonly run: () => void | Promise<void>
}

/** Items under one heading. */
export interface PaletteGroup {
  readonly id: SearchKind | 'recent' | 'actions'
  readonly items: readonly PaletteItem[]
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('ru')

/** Every word that was typed begins some word of the label or the further words. */
export const labelMatches = (label: string, typed: string): boolean => {
  const words = plain(label).split(/[^\p{L}\p{N}]+/u)
  const wanted = plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return wanted.every((part) => words.some((word) => word.startsWith(part)))
}

/** The item before or after another in the order of the screen; the ends meet. */
export const neighbour = (
  items: readonly PaletteItem[],
  id: string | undefined,
  step: 1 | -1,
): string | undefined => {
  const at = items.findIndex((item) => item.id === id)
  const next = at < 0 ? (step === 1 ? 0 : items.length - 1) : (at + step + items.length) % items.length
  return items[next]?.id
}
