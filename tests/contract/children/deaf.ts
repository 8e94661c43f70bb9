/* Hears everything and answers nothing, not even a request to end. */

process.on('message', () => undefined)
process.on('SIGTERM', () => undefined)
process.on('disconnect', () => process.exit(0))
