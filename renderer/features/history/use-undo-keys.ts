import { useWindowEvent } from '@mantine/hooks'
import { matches } from '../../actions/shortcut.ts'
import { useUndo } from '../../records/undo.tsx'

/** Undo and redo by their keys in a window where nothing is typed; elsewhere what lies over the page keeps its keys. */
export const useUndoKeys = (): void => {
  const { undo, redo } = useUndo()
  useWindowEvent('keydown', (event) => {
    const run = matches('mod+z', event) ? undo : matches('mod+shift+z', event) ? redo : undefined
    if (run === undefined || event.defaultPrevented) return
    event.preventDefault()
    void run()
  })
}
