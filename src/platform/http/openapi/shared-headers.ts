import type { Headers } from './description';

const text = (description: string, maxLength: number, pattern: string) => ({
  description,
  schema: { type: 'string' as const, maxLength, pattern },
});

/** The headers of answers, described once. */
export const SHARED_HEADERS: Headers = {
  'Certificate-Warning': text(
    'Training or vetting that is missing or out of date, and only warned about',
    400,
    '^[a-z0-9, -]*$',
  ),
  ETag: text(
    'Version and digest of the resource: send it as If-Match to change, as If-None-Match to ask again (RFC 9110)',
    80,
    '^"[0-9]+\\.[A-Za-z0-9_-]+"$',
  ),
  Link: text(
    'Where the next page of a list is, while there is one (RFC 8288)',
    1000,
    '^</v1/[^>]+>; rel="next"$',
  ),
  Location: text('Where the new resource is', 500, '^/v1/[A-Za-z0-9/_.-]+$'),
  RateLimit: text(
    'Where a limit is set: how many requests are left, and the seconds until they are counted anew',
    100,
    '^"[a-z]+";r=[0-9]+;t=[0-9]+$',
  ),
  'RateLimit-Policy': text(
    'Where a limit is set: how many requests in how many seconds',
    100,
    '^"[a-z]+";q=[0-9]+;w=[0-9]+$',
  ),
  'Retry-After': {
    description: 'Seconds to wait',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 86_400 },
  },
  'WWW-Authenticate': text('What is asked for (RFC 6750)', 100, '^Bearer.*$'),
  'X-Request-Id': text('The X-Request-Id of the request, or its trace id', 64, '^[A-Za-z0-9_.:-]{1,64}$'),
};
