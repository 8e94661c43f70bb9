import type Electron from 'electron'

/** The parts of Electron that main uses, as an argument, so that a recording fake can stand in. */
export type ElectronModule = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'powerMonitor'
  | 'protocol'
  | 'session'
  | 'utilityProcess'
>
