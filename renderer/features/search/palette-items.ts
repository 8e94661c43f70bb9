import type { ComponentType } from 'react'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Restraint } from '../../../shared/domain/kinds/restraint.ts'
import type { FilterDraft } from './filter-draft.ts'

/** A measure in force and whom it holds. */
export interface HeldBy {
  readonly name: string
  readonly restraint: Restraint
}

/** What the palette asks next, before a command can be given. */
export type Step =
  | {
      readonly asks: 'case'
      readonly title: string
      readonly goOn: (caseId: CaseId) => Promise<Step | undefined>
    }
  | {
      readonly asks: 'client'
      readonly title: string
      readonly caseId: CaseId
      readonly held: readonly HeldBy[]
    }

/** What follows where a line is chosen. */
export type Chosen =
  /** The palette closes, then this is done. */
  | { readonly run: () => void | Promise<void>; readonly step?: never; readonly narrow?: never }
  /** The palette asks on; where nothing is to be asked it is done, and the palette closes. */
  | { readonly step: () => Promise<Step | undefined>; readonly run?: never; readonly narrow?: never }
  /** The palette shows what passes these filters. */
  | {
      readonly narrow: { readonly text: string; readonly filter: Partial<FilterDraft> }
      readonly run?: never
      readonly step?: never
    }

/** One line of the palette: a record of the vault or a command. */
export interface PaletteItem {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** When it was or will be, or what kind of thing it is, in words. */
  readonly aside?: string
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  readonly shortcut: string | undefined
  readonly chosen: Chosen
}

/** Items under one heading. */
export interface PaletteGroup {
  readonly id: string
  readonly heading: string
  /** What holds for this group and those below it, said above its heading. */
  readonly note?: string
  readonly items: readonly PaletteItem[]
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
