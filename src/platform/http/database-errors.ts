import { DomainError } from '../../kernel/domain-error';

/**
 * What a refusal by the database means to the caller. A reference that does not exist and one that the caller may
 * not see answer alike, so that nobody learns by trying.
 */
const MEANINGS: Readonly<Record<string, () => DomainError>> = {
  '23503': () => new DomainError('invalid', 'reference-not-usable'),
  '42501': () => new DomainError('invalid', 'reference-not-usable'),
  '23505': () => new DomainError('duplicate', 'already-exists'),
  '23P01': () => new DomainError('duplicate', 'not-free'),
  '23514': () => new DomainError('invalid', 'value-out-of-range'),
  '22003': () => new DomainError('invalid', 'value-out-of-range'),
  '40001': () => new DomainError('changed-since', 'changed-since'),
  '40P01': () => new DomainError('changed-since', 'changed-since'),
  '53300': () => new DomainError('unavailable', 'database-busy', { retryAfter: 1 }),
  '57014': () => new DomainError('unavailable', 'database-busy', { retryAfter: 1 }),
  '55P03': () => new DomainError('unavailable', 'database-busy', { retryAfter: 1 }),
  '57P01': () => new DomainError('unavailable', 'database-stopping', { retryAfter: 5 }),
  '57P02': () => new DomainError('unavailable', 'database-stopping', { retryAfter: 5 }),
  '57P03': () => new DomainError('unavailable', 'database-stopping', { retryAfter: 5 }),
};

/** How the driver and its pool say, without a code, that the database is away. */
const AWAY = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when)/;
const AWAY_CODES: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '3D000',
];

/** The domain error itself, or what a database error means; undefined for a fault of ours. */
export function asDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const state = String(code);
  if (AWAY_CODES.includes(state) || AWAY.test(String(message)))
    return new DomainError('unavailable', 'database-not-reachable', { retryAfter: 5 });
  return Object.hasOwn(MEANINGS, state) ? MEANINGS[state]?.() : undefined;
}
