import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

const SHOWN_MS = 3_000

/** A word at the edge of the page that something was kept; it goes by itself, takes no focus and interrupts nobody. */
export const sayQuietly = (message: ReactNode): void => {
  notifications.show({
    message,
    role: 'status',
    autoClose: SHOWN_MS,
    withCloseButton: false,
    withBorder: true,
  })
}
