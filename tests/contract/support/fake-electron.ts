import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { spawnNode } from '../../../electron/host/chromium/spawn-node.ts'
import type { ElectronModule } from '../../../electron/host/electron/module.ts'
import { processorMsOf } from '../../../electron/host/linux-process.ts'

type Listener = (...args: never[]) => unknown

/** What the adapter set on one session. */
export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, Listener | null>()
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>()
  proxy: Electron.ProxyConfig | undefined
  spellCheckerEnabled: boolean | undefined
  spellCheckerLanguages: string[] | undefined
  readonly partition: string
  readonly options: Electron.FromPartitionOptions | undefined

  constructor(partition: string, options?: Electron.FromPartitionOptions) {
    super()
    this.partition = partition
    this.options = options
  }

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      if (this.schemes.has(scheme)) throw new Error('handled twice')
      this.schemes.set(scheme, handler)
    },
  } satisfies Partial<Electron.Protocol>

  readonly webRequest = {
    onBeforeRequest: (listener: unknown): void => this.keep('onBeforeRequest', listener as Listener),
  } satisfies Partial<Electron.WebRequest>

  private keep(name: string, handler: Listener | null): void {
    this.handlers.set(name, handler)
  }

  setPermissionRequestHandler = (
    handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  ): void => this.keep('permissionRequest', handler)
  setPermissionCheckHandler = (handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]): void =>
    this.keep('permissionCheck', handler)
  setDevicePermissionHandler = (
    handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0],
  ): void => this.keep('devicePermission', handler)
  setDisplayMediaRequestHandler = (
    handler: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0],
  ): void => this.keep('displayMedia', handler)
  setBluetoothPairingHandler = (
    handler: Parameters<Electron.Session['setBluetoothPairingHandler']>[0],
  ): void => this.keep('bluetoothPairing', handler)

  setSpellCheckerEnabled = (isEnabled: boolean): void => {
    this.spellCheckerEnabled = isEnabled
  }
  setSpellCheckerLanguages = (languages: string[]): void => {
    this.spellCheckerLanguages = languages
  }
  setProxy = async (config: Electron.ProxyConfig): Promise<void> => {
    this.proxy = config
  }
}

/** A frame as a sender of messages. */
export interface FakeFrame {
  origin: string
  parent: FakeFrame | null
  detached: boolean
  send(channel: string, text: string): void
}

let lastContentsId = 0

export class FakeContents extends EventEmitter {
  readonly id = ++lastContentsId
  readonly sent: string[] = []
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined
  webRtcPolicy: string | undefined
  readonly mainFrame: FakeFrame = {
    origin: '',
    parent: null,
    detached: false,
    send: (_channel, text) => void this.sent.push(text),
  }

  /** What was done to the page, in order. */
  readonly done: string[] = []
  forcefullyCrashRenderer = (): void => void this.done.push('killed')
  reload = (): void => void this.done.push('loaded')
  setWindowOpenHandler = (handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void => {
    this.windowOpenHandler = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string): void => {
    this.webRtcPolicy = policy
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: Electron.BrowserWindowConstructorOptions
  address: string | undefined
  contentProtection: boolean | undefined
  isClosed = false
  isShown = false

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }

  isDestroyed = (): boolean => this.isClosed
  isMinimized = (): boolean => false
  restore = (): void => undefined
  focus = (): void => void this.emit('focused')
  show = (): void => {
    this.isShown = true
  }
  setContentProtection = (isOn: boolean): void => {
    this.contentProtection = isOn
  }
  loadURL = async (address: string): Promise<void> => {
    this.address = address
    this.webContents.mainFrame.origin = address.replace(/\/$/u, '')
    this.emit('ready-to-show')
  }
}

class FakeApp extends EventEmitter {
  readonly utilities: FakeUtility[] = []
  isPackaged = false
  isSandboxed = false
  readonly switches = new Map<string, string | undefined>()
  exitCode: number | undefined
  hasLock = true

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => void this.switches.set(name, value),
  } satisfies Partial<Electron.CommandLine>

  enableSandbox = (): void => {
    this.isSandboxed = true
  }
  /** The processes that are there, with the processor time that the system counts for them. */
  getAppMetrics = () =>
    this.utilities.flatMap(({ pid = 0 }) => {
      const usedMs = processorMsOf(pid)
      return usedMs === undefined ? [] : [{ pid, cpu: { cumulativeCPUUsage: usedMs / 1_000 } }]
    })
  whenReady = async (): Promise<void> => undefined
  requestSingleInstanceLock = (): boolean => this.hasLock
  exit = (code?: number): void => {
    this.exitCode = code ?? 0
  }
  /** Like the real one: asks, and ends unless somebody holds it. */
  quit = (): void => {
    let isHeld = false
    this.emit('before-quit', {
      preventDefault: () => {
        isHeld = true
      },
    })
    if (!isHeld) this.emit('quit')
  }
}

/** A utility process played by a child of Node with the same messages and the same end. */
class FakeUtility extends EventEmitter {
  private readonly child: ReturnType<typeof spawnNode>

  constructor(entry: string) {
    super()
    this.child = spawnNode({ entry, name: 'fake' })
    this.child.port.onMessage((message) => void this.emit('message', message))
    void this.child.exited.then(() => this.emit('exit', 0))
  }

  get pid(): number | undefined {
    return this.child.pid
  }
  postMessage = (message: unknown): void => this.child.port.post(message)
  kill = (): boolean => {
    this.child.kill()
    return true
  }
}

/** A recording stand-in for the `electron` module where its runtime is not there. */
export const fakeElectron = () => {
  const app = new FakeApp()
  const windows: FakeWindow[] = []
  const sessions = new Map<string, FakeSession>()
  const forks: { entry: string; options: Electron.ForkOptions | undefined }[] = []
  const ipcMain = new EventEmitter()
  const powerMonitor = new EventEmitter()
  const clipboard = { text: '', selection: '' }
  let privileged: Electron.CustomScheme[] = []
  let menu: unknown = 'untouched'
  const dialogCalls: { kind: string; options: unknown }[] = []
  const dialogResults: string[][] = []

  const sessionOf = (partition: string, options?: Electron.FromPartitionOptions): FakeSession => {
    const made = sessions.get(partition) ?? new FakeSession(partition, options)
    sessions.set(partition, made)
    return made
  }

  const module = {
    app,
    BrowserWindow: class extends FakeWindow {
      constructor(options: Electron.BrowserWindowConstructorOptions) {
        super(options)
        windows.push(this)
        app.emit('web-contents-created', {}, this.webContents)
      }
    },
    clipboard: {
      readText: async () => clipboard.text,
      writeText: async (text: string) => {
        clipboard.text = text
      },
      clear: () => {
        clipboard.text = ''
      },
      selection: {
        clear: () => {
          clipboard.selection = ''
        },
      },
    },
    dialog: {
      showErrorBox: (_title: string, content: string) =>
        void dialogCalls.push({ kind: 'error', options: content }),
      showOpenDialog: async (...args: unknown[]) => {
        dialogCalls.push({ kind: 'open', options: args.at(-1) })
        const filePaths = dialogResults.shift() ?? []
        return { canceled: filePaths.length === 0, filePaths }
      },
      showSaveDialog: async (...args: unknown[]) => {
        dialogCalls.push({ kind: 'save', options: args.at(-1) })
        const filePath = dialogResults.shift()?.[0] ?? ''
        return { canceled: filePath === '', filePath }
      },
    },
    ipcMain,
    Menu: {
      setApplicationMenu: (wanted: unknown) => {
        menu = wanted
      },
      buildFromTemplate: (template: unknown) => template,
    },
    powerMonitor,
    protocol: {
      registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => {
        privileged = schemes
      },
    },
    session: { fromPartition: sessionOf, defaultSession: sessionOf('default') },
    utilityProcess: {
      fork: (entry: string, _args: string[], options?: Electron.ForkOptions) => {
        forks.push({ entry, options })
        const utility = new FakeUtility(entry)
        app.utilities.push(utility)
        return utility
      },
    },
  } satisfies Record<keyof ElectronModule, unknown>

  return {
    // The parts above have the names and arguments of the declarations; the rest of those large classes is not played.
    module: module as unknown as ElectronModule,
    app,
    windows,
    sessions,
    forks,
    ipcMain,
    powerMonitor,
    clipboard,
    dialogCalls,
    dialogResults,
    get privileged() {
      return privileged
    },
    get menu() {
      return menu
    },
  }
}

export type FakeElectron = ReturnType<typeof fakeElectron>
