/**
 * Switches that open the program up from outside: a debugger, no sandbox, another proxy, flags of the script engine.
 * A packaged program that is started with one of them ends at once.
 */
const FORBIDDEN = [
  'disable-features',
  'disable-gpu-sandbox',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'disable-seccomp-filter-sandbox',
  'enable-logging',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'no-zygote-sandbox',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'renderer-process-limit',
  'require',
  'single-process',
  'user-data-dir',
  'utility-cmd-prefix',
]

const FORBIDDEN_SET: ReadonlySet<string> = new Set(FORBIDDEN)

/** Chromium reads `--name`, `-name` and on Windows `/name`, with or without a value, in any case. */
const switchName = (argument: string, platform: NodeJS.Platform): string | undefined => {
  const match = (platform === 'win32' ? /^(?:--?|\/)([^=]+)/u : /^--?([^=]+)/u).exec(argument)
  return match?.[1]?.toLowerCase()
}

/** The first forbidden switch among the arguments, or undefined. `-r`, Node's short form of `--require`, counts. */
export const findForbiddenSwitch = (argv: readonly string[], platform: NodeJS.Platform): string | undefined =>
  argv
    .map((argument) => switchName(argument, platform))
    .find((name) => name !== undefined && (FORBIDDEN_SET.has(name) || name === 'r'))
