/**
 * The headers of every answer (threat-model.md T15). The page may run this origin's scripts and
 * talk to this origin; nothing else, and no string becomes code without the app's one policy.
 */
export interface HeaderFacts {
  /** From `hostOf`, which lets nothing through that could end the policy early. */
  readonly host: string
  readonly isHttps: boolean
  /** Only where a public address is served: HSTS would lock phones out of a remade LAN certificate. */
  readonly isPublic: boolean
}

export function securityHeaders(facts: HeaderFacts): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(facts),
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(facts.isPublic ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}

function contentSecurityPolicy({ host, isHttps }: HeaderFacts): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Safari before 16 does not count the socket as 'self' (WebKit bugs 201591, 235873).
    `connect-src 'self' ${isHttps ? 'wss' : 'ws'}://${host}`,
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "style-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types attune',
  ].join('; ')
}

/** Photos and voice, a lit screen at the table, passkeys. Sharing is allowed where it exists. */
const allowed = [
  'camera',
  'microphone',
  'screen-wake-lock',
  'clipboard-write',
  'publickey-credentials-create',
  'publickey-credentials-get',
]
/** R4: no location, ever. Only names that browsers know: they complain about others. */
const denied = [
  'geolocation',
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'clipboard-read',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const permissionsPolicy = [
  ...allowed.map((name) => `${name}=(self)`),
  ...denied.map((name) => `${name}=()`),
].join(', ')
