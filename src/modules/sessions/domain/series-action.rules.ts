import { DomainError } from '../../../kernel/domain-error';

/** Whose series it is, and whether it goes on. */
interface LedSeries {
  readonly facilitatorId: string;
  readonly bookedBy: string;
  readonly endedAt: Date | null;
}

/** Who acts, and as what. */
interface ActingStaff {
  readonly accountId: string;
  readonly roles: readonly string[];
}

/** Who leads it, booked it or coordinates the centre changes what is to come of it; what may be done with each, its row says. */
export const isTheirSeries = (
  { facilitatorId, bookedBy }: LedSeries,
  { accountId, roles }: ActingStaff,
): boolean => [facilitatorId, bookedBy].includes(accountId) || roles.includes('centre-coordinator');

/** @throws DomainError `not-permitted` to who merely sees it, `not-open` once it was ended. */
export function requireChangeable(row: LedSeries, actor: ActingStaff): void {
  if (!isTheirSeries(row, actor)) throw new DomainError('not-permitted', 'series.not-yours');
  if (row.endedAt !== null) throw new DomainError('not-open', 'series.ended');
}
