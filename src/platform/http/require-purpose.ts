import { DomainError } from '../../kernel/domain-error';
import type { Work } from '../persistence/work';
import { PURPOSES_OF_CLINIC, PURPOSES_OF_REFERRER, type Purpose } from '../policy/purposes';

/** Whoever looks says what for, each time (BR 8, 21; GC24 §66–71). @throws DomainError `malformed`. */
export function requirePurpose(work: Work): void {
  if (work.facts.purpose === null) throw new DomainError('malformed', 'purpose-required');
}

/**
 * Who stands for a child looks to help it by the law, and for nothing else (CRC 40(2)(b)(ii); GC24 §49).
 *
 * @throws DomainError `malformed` without a purpose, and for one that no lawyer can have.
 */
export function requirePurposeOfClinic(work: Work): void {
  requireOneOf(work, PURPOSES_OF_CLINIC);
}

/** Who referred looks at what became of it for its own work alone. @throws DomainError `malformed`, as for a clinic. */
export function requirePurposeOfReferrer(work: Work): void {
  requireOneOf(work, PURPOSES_OF_REFERRER);
}

/** The same of a lawyer among others who look at the same: those look as ever. @throws DomainError `malformed`. */
export function requirePurposeOfLawyer(work: Work): void {
  if (work.actor.roles.includes('clinic-lawyer')) requirePurposeOfClinic(work);
}

function requireOneOf(work: Work, purposes: readonly Purpose[]): void {
  requirePurpose(work);
  if (!purposes.includes(work.facts.purpose as Purpose))
    throw new DomainError('malformed', 'purpose-not-known');
}
