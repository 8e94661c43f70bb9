import { parentPort } from '../../../shared/port/parent-port.ts'

/* Says back what it hears, after as much work as it is told to do; says what it was started with. */

const port = parentPort()
port.onClose(() => process.exit(0))
port.onMessage((message) => {
  if (message === 'environment') return port.post({ env: process.env, execArgv: process.execArgv })
  if (typeof message === 'object' && message !== null && 'workMs' in message) {
    const until = process.cpuUsage().user + Number(message.workMs) * 1_000
    while (process.cpuUsage().user < until);
  }
  port.post(message)
})
