/** What a child process of ours needs of the environment; anything else could only change what it does. */
const KEPT = ['PATH', 'HOME', 'USERPROFILE', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

/** The environment of the vault and document processes: no NODE_OPTIONS, no LD_PRELOAD, nothing unknown. */
export const childEnvironment = (env: NodeJS.ProcessEnv): Record<string, string> => {
  const kept: Record<string, string> = {}
  for (const name of KEPT) {
    const value = env[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}
