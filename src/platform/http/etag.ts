import { createHash } from 'node:crypto';
import { DomainError } from '../../kernel/domain-error';

/** `"<version>.<digest of the body>"`: the version serves If-Match, the whole serves If-None-Match (RFC 9110 §8.8.3). */
export const etagOf = (version: number, body: string): string =>
  `"${version}.${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;

/**
 * Demands that the caller has seen the version that is about to change.
 *
 * @throws DomainError `precondition-required` without If-Match, `changed-since` when the version is another.
 */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined) throw new DomainError('precondition-required', 'if-match-required');
  const tags = ifMatch.split(',').map((tag) => /^"(\d+)(?:\.[\w-]+)?"$/.exec(tag.trim())?.[1]);
  if (!tags.includes(String(version))) throw new DomainError('changed-since', 'changed-since');
}

/** Does the caller already hold exactly this representation? Weak comparison (RFC 9110 §13.1.2). */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
