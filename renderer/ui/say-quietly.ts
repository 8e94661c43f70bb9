import { notifications } from '@mantine/notifications'

const SHOWN_MS = 3_000

/** A word at the edge of the page that something was kept; it goes by itself and takes no focus. */
export const sayQuietly = (message: string): void => {
  notifications.show({ message, autoClose: SHOWN_MS, withCloseButton: false, withBorder: true })
}
