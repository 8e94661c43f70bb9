import type { Origins } from '../../shared/port/origins.ts'

const pagePolicy = (origins: Origins): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  `frame-src ${origins.viewer}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // No policy at all: the page never makes markup, code or script addresses from text.
  "trusted-types 'none'",
]

/**
 * The viewer decodes images and fonts of hostile files, so it may make blobs of them; WebAssembly is what decodes JPEG 2000 and
 * JBIG2. `connect-src 'self'` reaches nothing but the assets that main serves on the viewer's own origin.
 */
const viewerPolicy = (origins: Origins): string[] => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${origins.page}`,
  'sandbox allow-scripts allow-same-origin',
  "require-trusted-types-for 'script'",
  // The one policy of `renderer/viewer/trusted-types.ts`, for the address of the PDF worker.
  'trusted-types default',
]

const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]

/** The headers of every answer on our two origins, the same on both hosts. */
export const securityHeaders = (
  origin: 'page' | 'viewer',
  origins: Origins,
): Readonly<Record<string, string>> => ({
  'content-security-policy': (origin === 'page' ? pagePolicy(origins) : viewerPolicy(origins)).join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
})
