import { useComputedColorScheme } from '@mantine/core'

/** Whether the page is dark now, by choice or because the system is. */
export const useIsDark = (): boolean => useComputedColorScheme('light') === 'dark'
