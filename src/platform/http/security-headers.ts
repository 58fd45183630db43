/** What every answer tells a browser: keep nothing, run nothing, show nothing inside another page. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Authorization, Accept-Language, Purpose-Of-Use',
};

/** The reading room of the API is a page of ours with scripts of ours; Swagger UI sets styles inline. */
const READING_ROOM_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** The headers for a route, by its pattern. */
export const securityHeadersFor = (route: string | undefined): Readonly<Record<string, string>> =>
  route === '/docs' || route?.startsWith('/docs/') ? READING_ROOM_HEADERS : SECURITY_HEADERS;
