import { parentPort } from '../../../shared/port/parent-port.ts'

/* Says back what it hears; says what it was started with. */

const port = parentPort()
port.onClose(() => process.exit(0))
port.onMessage((message) => {
  if (message === 'environment') return port.post({ env: process.env, execArgv: process.execArgv })
  port.post(message)
})
