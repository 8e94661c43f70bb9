import { mainContract } from '../../shared/contract/index.ts'
import type { Host } from '../host/host.ts'
import { openPickerWindow } from './file-picker/picker-window.ts'
import { openGateway } from './gateway/gateway.ts'
import { log } from './log.ts'
import { servePage } from './page/serve-page.ts'
import { assembleProgram, type Program } from './program.ts'

/** What only the entry files know: where the build put things, and what this start is about. */
export interface BootOptions {
  readonly version: string
  readonly vaultEntry: string
  readonly documentsEntry: string
  readonly rendererFolder: string
  readonly configFolder: string
}

const WINDOW = { title: 'Sandyq', width: 1280, height: 860 }

/** The start of the program on any host. Answers when the window shows the page. */
export const boot = async (host: Host, options: BootOptions): Promise<Program> => {
  const program = assembleProgram(host, options)
  const gateway = openGateway({
    host,
    contract: mainContract,
    router: program.router,
    onFrame: program.onFrame,
    report: log.bug,
    warn: log.event,
  })
  host.serve(
    servePage({
      rendererFolder: options.rendererFolder,
      bytes: program.bytes,
      onPageStart: () => {
        gateway.restart()
        program.onPageGone()
      },
    }),
  )
  openPickerWindow({
    host,
    picker: program.picker,
    router: program.pickerRouter,
    report: log.bug,
    warn: log.event,
  })
  host.onPowerEvent(program.onPowerEvent)
  host.onClosing(program.end)
  await host.openWindow(WINDOW)
  return program
}
