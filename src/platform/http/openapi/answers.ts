import { ref, type Responses, type Route } from './description';

interface Refusal {
  readonly name: string;
  readonly description: string;
  readonly code: string;
  readonly headers?: readonly string[];
}

/** Every refusal that the platform itself can give, by status; each is a problem (RFC 9457). */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  '400': { name: 'Malformed', description: 'The request cannot be read', code: 'malformed' },
  '401': {
    name: 'NotSignedIn',
    description: 'No token, or one that is no longer good',
    code: 'token-not-valid',
    headers: ['WWW-Authenticate'],
  },
  '403': { name: 'NotPermitted', description: 'Known, but not your action', code: 'not-permitted' },
  '404': {
    name: 'NotFound',
    description: 'Not there, or not yours to see; both look alike',
    code: 'not-found',
  },
  '409': {
    name: 'NotPossible',
    description: 'Not open now, a rule does not allow it, or it is already there',
    code: 'referral.child-consent-not-recorded',
  },
  '412': { name: 'ChangedSince', description: 'Changed since it was read', code: 'changed-since' },
  '413': { name: 'TooLarge', description: 'The body is too large', code: 'too-large' },
  '415': {
    name: 'NotJson',
    description: 'The body is nothing that is read here',
    code: 'media-type-not-supported',
  },
  '422': {
    name: 'NotValid',
    description: 'Fields are not valid; `errors` names them',
    code: 'fields-invalid',
  },
  '428': { name: 'MatchMissing', description: 'If-Match is missing', code: 'if-match-required' },
  '429': {
    name: 'TooMany',
    description: 'Too many requests or attempts',
    code: 'too-many-requests',
    headers: ['Retry-After'],
  },
  '500': { name: 'Fault', description: 'A fault on our side; quote the traceId', code: 'internal' },
  '503': {
    name: 'Unavailable',
    description: 'Not available now',
    code: 'database-busy',
    headers: ['Retry-After'],
  },
};

/** Headers of every answer. */
export const ALWAYS_SENT = ['RateLimit', 'RateLimit-Policy', 'X-Request-Id'] as const;

export const headerRefs = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, ref('headers', name)]));

/** The refusals as shared responses. */
export const refusalResponses = (): Responses =>
  Object.fromEntries(
    Object.entries(REFUSALS).map(([status, { name, description, code, headers = [] }]) => [
      name,
      {
        description,
        headers: headerRefs([...headers, ...ALWAYS_SENT]),
        content: {
          'application/problem+json': {
            schema: ref('schemas', 'Problem'),
            example: exampleOf(Number(status), description, code),
          },
        },
      },
    ]),
  );

const exampleOf = (status: number, title: string, code: string) => ({
  type: `/problems/${code}`,
  title,
  status,
  detail: title,
  instance: '/v1/referrals',
  code,
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
});

/** References to the refusals that a route can answer with. */
export function refusalsOf({ path, method, operation }: Route): Record<string, { $ref: string }> {
  const changes = (operation.parameters ?? []).some((one) => 'name' in one && one.name === 'If-Match');
  const statuses = [
    ...['400', '401', '422', '429', '500', '503'],
    ...(operation['x-permission'] === undefined ? [] : ['403']),
    ...(path.includes('{') || method === 'post' || path === '/metrics' ? ['404'] : []),
    ...(method === 'post' || method === 'put' ? ['409', '413', '415'] : []),
    ...(changes ? ['412', '428'] : []),
  ];
  return Object.fromEntries(
    statuses.sort().flatMap((status) => {
      const refusal = REFUSALS[status];
      return refusal ? [[status, ref('responses', refusal.name)]] : [];
    }),
  );
}
