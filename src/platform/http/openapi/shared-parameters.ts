import { PURPOSES } from '../../policy/purposes';
import type { Parameters } from './description';

/** The headers of requests, described once. */
export const SHARED_PARAMETERS: Parameters = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of titles: az, en or ru',
    schema: { type: 'string', maxLength: 100, pattern: '^[A-Za-z0-9*,;=. -]*$' },
    example: 'az, en;q=0.5',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag that one holds; unchanged, the answer is 304 (RFC 9110)',
    schema: { type: 'string', maxLength: 400, pattern: '^[A-Za-z0-9_.*,"/ -]*$' },
  },
  PurposeOfUse: {
    name: 'Purpose-Of-Use',
    in: 'header',
    required: false,
    description:
      'Why the record is looked at; kept in the audit entry. Without it, the default of the role is taken.',
    schema: { type: 'string', enum: [...PURPOSES] },
  },
};
