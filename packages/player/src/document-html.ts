/** What the player's document needs to be served. */
export interface PlayerDocumentOptions {
  /** Random, new for every answer, base64 or base64url; the same one that goes to {@link playerHeaders}. */
  readonly nonce: string;
  /** Address of `dist/document/player.js`, of the same origin. */
  readonly scriptUrl: string;
  /** Language of the document, a BCP 47 tag; `en` unless told otherwise. */
  readonly lang?: string;
}

const NONCE = /^[\w+/-]{16,}={0,2}$/;

/** Features the player's document and everything in it must not use. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

function checkedNonce(nonce: string): string {
  if (!NONCE.test(nonce)) throw new TypeError('A nonce is at least 16 characters of base64 or base64url.');
  return nonce;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The HTML of `/player`: an empty document with one script. Needs no DOM. Throws a TypeError for a nonce that could
 * break out of its attribute.
 */
export function playerDocument({ nonce, scriptUrl, lang = 'en' }: PlayerDocumentOptions): string {
  return `<!doctype html>
<html lang="${escapeAttribute(lang)}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Replay</title>
</head>
<body>
<script nonce="${checkedNonce(nonce)}" src="${escapeAttribute(scriptUrl)}"></script>
</body>
</html>
`;
}

/**
 * Response headers of `/player`. The replay's about:blank frame inherits this Content-Security-Policy, so it is what
 * keeps a recording from running or fetching anything (`test/isolation.test.ts`).
 */
export function playerHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'nonce-${checkedNonce(nonce)}'`,
      "style-src 'unsafe-inline'",
      'img-src data: blob:',
      'font-src data:',
      "connect-src 'none'",
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
    'X-Content-Type-Options': 'nosniff',
    // Names would be looked up for links of the page, which no directive of a Content-Security-Policy covers.
    'X-DNS-Prefetch-Control': 'off',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
