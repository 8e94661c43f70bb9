import type { BrowserWindow } from 'electron'
import type { Dialogs } from '../host.ts'
import type { ElectronModule } from './module.ts'

/** The system's own dialogs. Nothing is added to the lists of recent documents that the system keeps for itself. */
export const electronDialogs = (
  { dialog }: ElectronModule,
  findWindow: () => BrowserWindow | undefined,
): Dialogs => {
  const open = async (properties: Electron.OpenDialogOptions['properties'] & object) => {
    const window = findWindow()
    const options = { properties: [...properties, 'dontAddToRecent' as const] }
    const result =
      window === undefined
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(window, options)
    return result.canceled || result.filePaths.length === 0 ? undefined : result.filePaths
  }
  return {
    chooseFolder: async () => (await open(['openDirectory', 'createDirectory']))?.[0],
    chooseFiles: () => open(['openFile', 'multiSelections']),
    chooseTarget: async (suggestedName) => {
      const window = findWindow()
      const options = {
        defaultPath: suggestedName,
        properties: ['showOverwriteConfirmation' as const, 'dontAddToRecent' as const],
      }
      const result =
        window === undefined
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(window, options)
      return result.canceled || result.filePath === '' ? undefined : result.filePath
    },
  }
}
