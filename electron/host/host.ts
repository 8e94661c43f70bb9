import type { Origins } from '../../shared/port/origins.ts'
import type { ProcessPort } from '../../shared/port/process-port.ts'

/** Everything above `electron/host/` is written against this port; what runs below it is one of two adapters. */
export interface Host {
  readonly kind: 'electron' | 'chromium'
  readonly origins: Origins
  /** What this host can tell; the page shows the limits. */
  readonly abilities: HostAbilities
  /** Undefined where the host has none of its own: then files are chosen in a side window. */
  readonly dialogs: Dialogs | undefined
  readonly clipboard: Clipboard
  /** Undefined where the host has dialogs of its own. */
  readonly sideWindow: SideWindows | undefined
  /** False where another instance runs already: that one comes to the front and this one has to end. */
  claimSingleInstance(): Promise<boolean>
  /** Sets who answers requests for the two origins. Call it before `openWindow`. */
  serve(handler: ServeHandler): void
  openWindow(options: WindowOptions): Promise<void>
  /** Shows the page anew in a process that has seen nothing of what went before; the process it was in ends. */
  renewPage(): Promise<void>
  /** Has the engine of this process overwrite what it does not need any more, where that can be asked for. */
  collectMemory(): void
  /** Every string that anything in the window sends. Judging the sender is the gateway's work. */
  onPageMessage(listener: (text: string, sender: Sender) => void): void
  /** Sends to the page's main frame, in order; dropped where there is no page. */
  postToPage(text: string): void
  onPowerEvent(listener: (event: PowerEvent) => void): void
  spawn(child: ChildOptions): SpawnedProcess
  /** What the page and the viewer take together; undefined where it cannot be told. */
  drawingUse(): Promise<DrawingUse | undefined>
  /** Work to do before the program ends, whatever ends it. It gets CLOSING_DEADLINE_MS, not more. */
  onClosing(work: () => Promise<void>): void
  /** Runs the closing work, closes the window, ends. Answers when nothing of the host is left. */
  quit(): Promise<void>
  /** Resolves when the program is over for whatever reason. */
  readonly ended: Promise<void>
}

/** This host cannot run here; the message is a sentence for the user and holds nothing of theirs. */
export class HostUnavailable extends Error {}

/** Lock (≤ 1 s) has to fit in. */
export const CLOSING_DEADLINE_MS = 1_500

export interface HostAbilities {
  readonly seesSuspend: boolean
  readonly seesScreenLock: boolean
}

export interface WindowOptions {
  readonly title: string
  readonly width: number
  readonly height: number
}

/** A window beside the page's, which the page cannot reach: another origin, another process, another channel. */
export interface SideWindows {
  readonly origin: string
  open(parts: SideWindowParts): SideWindow
}

export interface SideWindowParts {
  onMessage(text: string, sender: Sender): void
  /** It was closed, by whomever, or could not be opened. */
  onClosed(): void
}

export interface SideWindow {
  post(text: string): void
  close(): void
}

/** Who sent a message, as far as the host can tell. */
export interface Sender {
  /** The window is the one that `openWindow` opened. */
  readonly isOurWindow: boolean
  /** The top frame, not one inside it; false where the frame is gone. */
  readonly isTopFrame: boolean
  readonly origin: string
}

/** `picker` on the Chromium host only. */
export type ServedOrigin = 'page' | 'viewer' | 'picker'

export interface PageRequest {
  readonly origin: ServedOrigin
  /** Path of the address as the browser sent it, percent-encoding and all, without query. */
  readonly path: string
  readonly method: string
}

export interface PageResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

export type ServeHandler = (request: PageRequest) => Promise<PageResponse>

/** Paths go no further than main. Undefined means that the user cancelled. */
export interface Dialogs {
  chooseFolder(): Promise<string | undefined>
  chooseFiles(): Promise<readonly string[] | undefined>
  /** Asks before an existing file is chosen. */
  chooseTarget(suggestedName: string): Promise<string | undefined>
}

export interface Clipboard {
  /** Cleared after 10 s, at lock and at the end, if it is still there. */
  writeText(text: string): Promise<void>
  clearOwn(): Promise<void>
}

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'

export interface ChildOptions {
  /** Absolute path of the built entry. */
  readonly entry: string
  readonly name: string
  /** Limit of the JavaScript heap in MiB. */
  readonly heapMiB?: number
}

/** What all processes that draw take together. */
export interface DrawingUse {
  readonly processes: number
  /** Since each began. */
  readonly processorMs: number
  readonly memoryBytes: number | undefined
}

export interface SpawnedProcess {
  readonly pid: number | undefined
  readonly port: ProcessPort
  /** Resolves when the process is gone. */
  readonly exited: Promise<void>
  /** Processor time of all its threads in milliseconds; undefined where it cannot be told. */
  processorMs(): number | undefined
  /** Ends it at once, without asking. */
  kill(): void
}
