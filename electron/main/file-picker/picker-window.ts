import type { AnyRouter } from '@orpc/server'
import { pickerContract } from '../../../shared/contract/index.ts'
import type { Host, Sender, SideWindow } from '../../host/host.ts'
import { type GatewayParts, openGateway } from '../gateway/gateway.ts'
import type { PagePicker } from './page-picker.ts'

export interface PickerWindowParts extends Pick<GatewayParts, 'report' | 'warn'> {
  readonly host: Host
  readonly picker: PagePicker
  readonly router: AnyRouter
}

/**
 * Shows each question of the picker in a window of its own: another origin, another process, another channel, and a gateway that
 * knows the picker's calls only. A page that was taken over can make a question be asked, and nothing else.
 */
export const openPickerWindow = ({ host, picker, router, report, warn }: PickerWindowParts): void => {
  const { sideWindow } = host
  if (sideWindow === undefined) return
  let hear: (text: string, sender: Sender) => void = () => undefined
  let shown: SideWindow | undefined
  const gateway = openGateway({
    host: {
      origins: { ...host.origins, page: sideWindow.origin },
      onPageMessage: (listener) => {
        hear = listener
      },
      postToPage: (text) => shown?.post(text),
    },
    contract: pickerContract,
    router,
    // Nothing of this window goes to the vault process.
    onFrame: () => warn('MALFORMED_MESSAGE'),
    report,
    warn,
  })

  picker.question.onChange((question) => {
    shown?.close()
    shown = undefined
    gateway.restart()
    if (question === null) return
    const opened = sideWindow.open({
      onMessage: (text, sender) => {
        if (shown === opened) hear(text, sender)
      },
      onClosed: () => {
        if (shown === opened) picker.giveUp()
      },
    })
    shown = opened
  })
}
