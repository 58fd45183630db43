import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What an operation may answer beside success; each is a problem. */
const ALWAYS = {
  '400': 'Malformed',
  '404': 'Not there, or not yours',
  '429': 'Too many requests',
  '500': 'A fault on our side',
};
const SIGNED_IN = { '401': 'Not signed in', '403': 'Not your action', '503': 'Not available now' };
const WITH_BODY = {
  '409': 'Not open now, or a rule does not allow it',
  '413': 'Too large',
  '415': 'Not JSON',
  '422': 'Fields not valid',
};
const ON_CHANGE = { '412': 'Changed since', '428': 'If-Match missing' };

/** Adds to every operation what the platform does around it: problems, security, the headers that every route takes. */
export function completeOperations(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation)
        complete(operation, { method, isOpen: !path.startsWith('/v1/') || path.startsWith('/v1/auth/') });
    }
  }
  return document;
}

function complete(operation: Operation, { method, isOpen }: { method: string; isOpen: boolean }): void {
  const changes = (operation.parameters ?? []).some((one) => 'name' in one && one.name === 'If-Match');
  const wanted = {
    ...ALWAYS,
    '401': SIGNED_IN['401'],
    ...(isOpen ? { '503': SIGNED_IN['503'] } : SIGNED_IN),
    ...(method === 'get' ? { '422': WITH_BODY['422'] } : WITH_BODY),
    ...(changes ? ON_CHANGE : {}),
  };
  for (const [status, description] of Object.entries(wanted))
    operation.responses[status] ??= problem(description);
  for (const answer of Object.values(operation.responses)) {
    if (answer && !('$ref' in answer)) answer.headers = { ...HEADERS, ...answer.headers };
  }
  operation.security = isOpen ? [] : [{ bearer: [] }];
  operation.parameters = [...(operation.parameters ?? []), ...(isOpen ? [LANGUAGE] : [LANGUAGE, PURPOSE])];
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const HEADERS = {
  'X-Request-Id': {
    description: 'Echo of the request, or its trace id',
    schema: { type: 'string' as const, maxLength: 64 },
  },
};

const LANGUAGE = {
  name: 'Accept-Language',
  in: 'header' as const,
  required: false,
  schema: { type: 'string' as const, maxLength: 100 },
};

const PURPOSE = {
  name: 'Purpose-Of-Use',
  in: 'header' as const,
  required: false,
  description: 'Why the record is looked at; kept in the audit entry',
  schema: { type: 'string' as const, maxLength: 40 },
};
