import { FORM_KEYS } from '../ui/form-keys.ts'
import type { LabelKey } from './action.ts'

interface LocalKey {
  /** Any of these, as `Action.shortcut` writes them. */
  readonly keys: readonly string[]
  readonly label: LabelKey
}

interface KeyPlace {
  readonly place: 'list' | 'several' | 'tabs' | 'month' | 'form' | 'exhibits' | 'palette'
  readonly keys: readonly LocalKey[]
}

/**
 * The keys that no command has, because something that has the focus answers to them: declared here, once, for the page of keys.
 * Whoever makes a list, a form or a grid answer to another key adds it.
 */
export const LOCAL_KEYS: readonly KeyPlace[] = [
  {
    place: 'list',
    keys: [
      { keys: ['arrowup', 'arrowdown'], label: 'common:keys.local.step' },
      { keys: ['home', 'end'], label: 'common:keys.local.ends' },
      { keys: ['pageup', 'pagedown'], label: 'common:keys.local.pages' },
      { keys: ['enter'], label: 'common:keys.local.open' },
    ],
  },
  {
    place: 'several',
    keys: [
      { keys: ['space'], label: 'common:keys.local.toggle' },
      { keys: ['shift+arrowup', 'shift+arrowdown'], label: 'common:keys.local.chooseBeside' },
      { keys: ['mod+a'], label: 'common:keys.local.chooseAll' },
      { keys: ['escape'], label: 'common:keys.local.chooseNone' },
    ],
  },
  {
    place: 'tabs',
    keys: [
      { keys: ['1', '9', '0'], label: 'common:keys.local.number' },
      { keys: ['arrowleft', 'arrowright'], label: 'common:keys.local.beside' },
    ],
  },
  {
    place: 'month',
    keys: [
      { keys: ['arrowleft', 'arrowright'], label: 'common:keys.local.day' },
      { keys: ['arrowup', 'arrowdown'], label: 'common:keys.local.week' },
      { keys: ['home', 'end'], label: 'common:keys.local.weekEnds' },
      { keys: ['pageup', 'pagedown'], label: 'common:keys.local.months' },
      { keys: ['enter'], label: 'common:keys.local.openDay' },
    ],
  },
  {
    place: 'form',
    keys: [
      { keys: [FORM_KEYS.save], label: 'common:save' },
      { keys: [FORM_KEYS.saveAnother], label: 'common:form.saveAnother' },
      { keys: [FORM_KEYS.close], label: 'common:cancel' },
    ],
  },
  {
    place: 'exhibits',
    keys: [
      { keys: ['arrowup', 'arrowdown'], label: 'common:keys.local.moveBy' },
      { keys: ['home', 'end'], label: 'common:keys.local.moveToEnds' },
      { keys: ['1', '9', '0'], label: 'common:keys.local.moveTo' },
    ],
  },
  {
    place: 'palette',
    keys: [
      { keys: ['arrowup', 'arrowdown'], label: 'common:keys.local.choose' },
      { keys: ['enter'], label: 'common:keys.local.run' },
      { keys: ['escape'], label: 'common:keys.local.close' },
    ],
  },
]
