import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';

/** A lawyer says for what, at each look (BR 8, 21; GC24 §66–71). @throws DomainError `malformed`. */
export function requirePurposeOfDefence(work: Work): void {
  if (work.actor.roles.includes('clinic-lawyer')) requirePurpose(work);
}
