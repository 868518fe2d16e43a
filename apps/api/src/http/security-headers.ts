const hsts = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** For answers that are data: nothing in them may ever be run or framed. */
export function apiSecurityHeaders(options: { readonly https: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(options.https && hsts),
  };
}

/** For the storefront: its own scripts, styles, fonts and pictures, and no inline script at all. */
export function pageSecurityHeaders(options: { readonly https: boolean }): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(options.https ? ['upgrade-insecure-requests'] : []),
  ];
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.https && hsts),
  };
}
