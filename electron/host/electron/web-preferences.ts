import type { WebPreferences } from 'electron'

/** Never `persist:`, so that nothing of the session is written. */
export const PARTITION = 'sandyq'

/** The only web preferences of the program (checklist points 2, 3, 4, 6, 8–12, 20), frozen so that nothing can be spread into them. */
export const webPreferencesFor = (preloadPath: string): Readonly<WebPreferences> =>
  Object.freeze({
    preload: preloadPath,
    partition: PARTITION,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    safeDialogs: true,
    v8CacheOptions: 'none',
    backgroundThrottling: true,
  } satisfies WebPreferences)
