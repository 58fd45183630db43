import { DomainError } from '../../kernel/domain-error';
import type { Work } from '../persistence/work';

/** Whoever looks says what for, each time (BR 8, 21; GC24 §66–71). @throws DomainError `malformed`. */
export function requirePurpose(work: Work): void {
  if (work.facts.purpose === null) throw new DomainError('malformed', 'purpose-required');
}
