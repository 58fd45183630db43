/** How far telling somebody has come. */
export const NOTIFICATION_STANDINGS = ['open', 'attempted', 'told', 'withheld'] as const;

export type NotificationStanding = (typeof NOTIFICATION_STANDINGS)[number];

/** One attempt, as the standing is worked out from it. */
export interface KnownAttempt {
  readonly attemptedAt: Date;
  readonly told: boolean;
}

/** When they were told: the first attempt after which they knew (BR 10.1). */
export function toldAt(attempts: readonly KnownAttempt[]): Date | null {
  const times = attempts.filter(({ told }) => told).map(({ attemptedAt }) => attemptedAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

/** Somebody who was told stays told, whatever was decided before. */
export function notificationStanding(
  attempts: readonly KnownAttempt[],
  withheldReason: string | null,
): NotificationStanding {
  if (toldAt(attempts) !== null) return 'told';
  if (withheldReason !== null) return 'withheld';
  return attempts.length > 0 ? 'attempted' : 'open';
}

/** Codes of list notification-recipients of those who stand for the child at home. */
export const FAMILY: readonly string[] = ['parent', 'guardian', 'representative', 'care-institution'];

/** Who may be told in the place of a family that is not told: the guardianship body is of the social service. */
export const INSTEAD_OF_FAMILY: readonly string[] = ['social-service'];
