import { DomainError } from '../../kernel/domain-error';

/** The store of files does not answer, or not as it should. Which file was meant stays unsaid. */
export const storeAway = (): DomainError =>
  new DomainError('unavailable', 'file-store-not-reachable', { retryAfter: 5 });
