import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Language, RequestFacts } from '../persistence/request-facts';
import { LANGUAGES } from './language';

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[A-Za-z0-9_.:-]{1,64}$/;
const KNOWN: readonly string[] = LANGUAGES;

/** Reads the headers that every request may carry; what is malformed is taken as absent. */
export function requestFacts(headers: IncomingHttpHeaders): RequestFacts {
  const traceId = TRACEPARENT.exec(single(headers.traceparent) ?? '')?.[1] ?? randomBytes(16).toString('hex');
  const requestId = single(headers['x-request-id']);
  return {
    traceId,
    requestId: requestId && REQUEST_ID.test(requestId) ? requestId : traceId,
    language: preferredLanguage(headers['accept-language']),
    purpose: single(headers['purpose-of-use']) ?? null,
    ifMatch: headers['if-match'],
    ifNoneMatch: headers['if-none-match'],
    idempotencyKey: single(headers['idempotency-key']),
  };
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The first of az, en, ru by quality (RFC 9110 §12.5.4); English when none is asked for. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/;\s*q=/);
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter(({ language, quality }) => quality > 0 && KNOWN.includes(language));
  const [best] = known.sort((a, b) => b.quality - a.quality);
  return (best?.language as Language | undefined) ?? 'en';
}
