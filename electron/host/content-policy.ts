import type { Origins } from '../../shared/port/origins.ts'
import type { ServedOrigin } from './host.ts'

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

/** A page of ours without frames and workers, and without pictures that are no files of the bundle. */
const PICKER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

const policyOf = (origin: ServedOrigin, origins: Origins): string[] => {
  if (origin === 'picker') return PICKER_POLICY
  return origin === 'page' ? pagePolicy(origins) : viewerPolicy(origins)
}

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
  origin: ServedOrigin,
  origins: Origins,
): Readonly<Record<string, string>> => ({
  'content-security-policy': policyOf(origin, origins).join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
})
