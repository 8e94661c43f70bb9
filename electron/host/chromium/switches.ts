export interface SwitchOptions {
  readonly profileFolder: string
  readonly isHeadless: boolean
  /** Root has no Chromium sandbox. */
  readonly isRoot: boolean
  readonly width: number
  readonly height: number
}

/** A port on this computer where nothing listens: addresses that Chromium insists on lead there. */
const NOWHERE = 'http://127.0.0.1:9/'

const DISABLED_FEATURES = [
  'AcceptCHFrame',
  'AutofillServerCommunication',
  'BackForwardCache',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'SpareRendererForSitePerProcess',
  'Translate',
]

/** Nothing sent: each was measured to send something when left out. */
const SILENT = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  `--gaia-url=${NOWHERE}`,
  `--variations-server-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-client-side-phishing-detection',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--allow-browser-signin=false',
  '--no-pings',
  '--no-service-autorun',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--metrics-recording-only',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
]

/**
 * Nothing written. Crash dumps are kept away by the profile (`profile.ts`): these switches do not do it alone, and
 * `--disable-crashpad-for-testing` makes children crash in a loop.
 */
const TRACELESS = [
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-gpu-shader-disk-cache',
  '--disk-cache-size=1',
  '--media-cache-size=1',
  '--password-store=basic',
  '--use-mock-keychain',
  '--no-first-run',
  '--no-default-browser-check',
]

/** Debugging by the two inherited pipes only: no port is opened. */
export const browserSwitches = (options: SwitchOptions): string[] => [
  '--remote-debugging-pipe',
  `--user-data-dir=${options.profileFolder}`,
  ...SILENT,
  ...TRACELESS,
  '--isolate-origins=https://sandyq.invalid,https://viewer.sandyq.invalid',
  '--class=sandyq',
  // Without it a bar tells the user about switches they never set.
  '--test-type',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--hide-crash-restore-bubble',
  `--window-size=${options.width},${options.height}`,
  ...(options.isRoot ? ['--no-sandbox'] : []),
  ...(options.isHeadless ? ['--headless', '--hide-scrollbars', '--mute-audio'] : []),
  // A window of its own without tabs or address bar. The real address follows once it can be answered.
  '--app=data:text/html,<title>Sandyq</title>',
]
