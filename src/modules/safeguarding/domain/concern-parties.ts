import { DomainError } from '../../../kernel/domain-error';
import type { AgencyKind, Role } from '../../../platform/policy/policy';

/** Whose a concern is. */
export interface ConcernParties {
  readonly aboutId: string | null;
  readonly concernsAgencyId: string | null;
  readonly leadAgencyId: string | null;
  readonly informedAgencyId: string | null;
  readonly escalatedFromAgencyId: string | null;
  readonly dueAt: Date | null;
}

/** Who asks. */
export interface ConcernActor {
  readonly accountId: string;
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly roles: readonly Role[];
}

const isImpartial = (concern: ConcernParties, actor: ConcernActor): boolean =>
  concern.aboutId !== actor.accountId && concern.concernsAgencyId !== actor.agencyId;

/** Four eyes: the responsible lead, or oversight where no lead is, and never whom the concern is about. */
export function isResponsible(concern: ConcernParties, actor: ConcernActor): boolean {
  if (!isImpartial(concern, actor)) return false;
  if (concern.leadAgencyId === null) return actor.roles.includes('oversight-officer');
  return concern.leadAgencyId === actor.agencyId && actor.roles.includes('safeguarding-lead');
}

/** Who reads all of it, beside who is responsible: leads that raised or escalated it, oversight what waits too long. */
export function readsAll(concern: ConcernParties, actor: ConcernActor, now: Date): boolean {
  if (isResponsible(concern, actor)) return true;
  if (!isImpartial(concern, actor)) return false;
  const { informedAgencyId, escalatedFromAgencyId, dueAt } = concern;
  const escalated = escalatedFromAgencyId === actor.agencyId;
  if (actor.roles.includes('safeguarding-lead') && (escalated || informedAgencyId === actor.agencyId))
    return true;
  return actor.roles.includes('oversight-officer') && (escalated || (dueAt !== null && dueAt < now));
}

/** @throws DomainError `not-permitted` when another is responsible. */
export function requireResponsible(concern: ConcernParties, actor: ConcernActor): void {
  if (!isResponsible(concern, actor)) throw new DomainError('not-permitted', 'concern.not-your-action');
}

/** Oversight may give to another what the responsible lead did not triage in time. */
export const mayReassign = (concern: ConcernParties, actor: ConcernActor, now: Date): boolean =>
  isImpartial(concern, actor) &&
  actor.roles.includes('oversight-officer') &&
  concern.leadAgencyId !== null &&
  concern.dueAt !== null &&
  concern.dueAt < now;

/** @throws DomainError `not-permitted` for who does not oversee, `not-open` while the lead has time. */
export function requireReassignable(concern: ConcernParties, actor: ConcernActor, now: Date): void {
  if (mayReassign(concern, actor, now)) return;
  if (!isImpartial(concern, actor) || !actor.roles.includes('oversight-officer'))
    throw new DomainError('not-permitted', 'concern.not-your-action');
  throw new DomainError('not-open', 'concern.not-open-for-reassign');
}
