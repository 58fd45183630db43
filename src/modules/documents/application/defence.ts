import { requirePurposeOfClinic } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';

/** Does the actor stand for the child: as a lawyer with a mandate? */
export const isForDefence = ({ actor }: Work): boolean => actor.roles.includes('clinic-lawyer');

/** A lawyer says for what, at each look (BR 8, 21; GC24 §66–71). @throws DomainError `malformed`. */
export function requirePurposeOfDefence(work: Work): void {
  if (isForDefence(work)) requirePurposeOfClinic(work);
}
