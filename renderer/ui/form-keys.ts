/** The keys that every form hears in whatever field one writes, as the page of keys shows them. */
export const FORM_KEYS = { save: 'mod+enter', saveAnother: 'mod+shift+enter', close: 'escape' } as const

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** What a key press in a form asks for; Enter alone belongs to the field. */
export const savingOf = (press: Pressed): 'save' | 'saveAnother' | undefined => {
  if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return undefined
  return press.shiftKey ? 'saveAnother' : 'save'
}
