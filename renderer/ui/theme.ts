import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { optionFilter } from './option-filter.ts'

const shadesOf = (name: string): MantineColorsTuple => [
  `var(--mantine-color-${name}-0)`,
  `var(--mantine-color-${name}-1)`,
  `var(--mantine-color-${name}-2)`,
  `var(--mantine-color-${name}-3)`,
  `var(--mantine-color-${name}-4)`,
  `var(--mantine-color-${name}-5)`,
  `var(--mantine-color-${name}-6)`,
  `var(--mantine-color-${name}-7)`,
  `var(--mantine-color-${name}-8)`,
  `var(--mantine-color-${name}-9)`,
]

const MOTION_MS = 120

/** Locking the scroll of what lies behind would need a style element at run time, which the CSP refuses; the body never scrolls anyway. */
const overlay = { lockScroll: false, transitionProps: { transition: 'fade', duration: MOTION_MS } } as const

const shade = { color: 'var(--shade)', backgroundOpacity: 1 } as const

const field = { autoComplete: 'off', spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off' } as const

const popover = { transitionProps: { transition: 'fade', duration: MOTION_MS }, shadow: 'md' } as const

/**
 * What Mantine has to know in script. Colours, sizes and spacing are in `tokens.css`.
 *
 * Two of Mantine's ways are closed by the CSP, as both write style elements at run time: responsive props
 * (`w={{ base: … }}`) and the components Grid, SimpleGrid and AppShell. Use CSS modules instead.
 */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: shadesOf('accent'), amber: shadesOf('amber') },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: {
      defaultProps: {
        ...overlay,
        centered: true,
        radius: 'lg',
        overlayProps: shade,
      },
    },
    ModalRoot: { defaultProps: overlay },
    ModalOverlay: { defaultProps: shade },
    Drawer: { defaultProps: overlay },
    TextInput: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: true, minRows: 2 } },
    PasswordInput: { defaultProps: field },
    Select: {
      defaultProps: {
        ...field,
        comboboxProps: popover,
        allowDeselect: false,
        // The focus alone asks for nothing: a click, a letter or an arrow does.
        openOnFocus: false,
        checkIconPosition: 'right',
        filter: optionFilter,
      },
    },
    MultiSelect: { defaultProps: { filter: optionFilter } },
    Autocomplete: { defaultProps: { ...field, comboboxProps: popover } },
    TagsInput: { defaultProps: { ...field, comboboxProps: popover } },
    Menu: { defaultProps: popover },
    Popover: { defaultProps: popover },
    Tooltip: {
      defaultProps: {
        openDelay: 500,
        transitionProps: { transition: 'fade', duration: MOTION_MS },
        withArrow: false,
      },
    },
  },
})
