import { DomainError } from '../../../kernel/domain-error';

/** Failed attempts within the window. */
export interface Failures {
  readonly name_and_address: number;
  readonly name: number;
  readonly address: number;
}

const WINDOW_MINUTES = 15;
/** A person who mistypes at a known place is stopped early; a whole office behind one address only late. */
const MOST = { name_and_address: 8, address: 60 } as const;
/** From elsewhere a name may still be tried, slowly: whoever attacks it cannot lock its owner out. */
const MOST_FOR_NAME = 40;

export const throttleWindow = (now: Date): Date => new Date(now.getTime() - WINDOW_MINUTES * 60_000);

/** @throws DomainError `too-many` when this name from this address, or this address, failed too often. */
export function refuseWhenThrottled(failures: Failures): void {
  const fromHere = failures.name_and_address >= MOST.name_and_address || failures.address >= MOST.address;
  const underAttack = failures.name >= MOST_FOR_NAME && failures.name_and_address >= 2;
  if (fromHere || underAttack)
    throw new DomainError('too-many', 'sign-in-throttled', { retryAfter: WINDOW_MINUTES * 60 });
}
