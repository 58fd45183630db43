import type { FieldFault } from '../../../kernel/domain-error';

/** What may be said of a child after a session. */
export const TOLD_ATTENDANCES = ['attended', 'late', 'absent-excused', 'absent-unexcused'] as const;
export type ToldAttendance = (typeof TOLD_ATTENDANCES)[number];

/** What a child may say against it. */
export const CLAIMED_ATTENDANCES = ['attended', 'late', 'absent-excused'] as const;
export type ClaimedAttendance = (typeof CLAIMED_ATTENDANCES)[number];

/** What is kept of it: what the centre is at fault for is none of the child's. */
export const ATTENDANCES = [...TOLD_ATTENDANCES, 'centre-cancelled'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** What a cancelled session is for a child. */
export type CancelledAs = Extract<Attendance, 'centre-cancelled' | 'absent-excused'>;

/** What the reference data says of a reason today. */
export interface ReasonMeaning {
  readonly countsAsContact: boolean;
  readonly needsFollowUp: boolean;
  readonly centresFault: boolean;
}

/** Attendance with its meaning, as it is kept. */
export interface MeantAttendance extends ReasonMeaning {
  readonly attendance: Attendance;
}

const CAME: readonly Attendance[] = ['attended', 'late'];

/** A centre's fault never counts against a child: by the data of the reason, not by who writes it down (domain §4). */
export function meant(told: ToldAttendance, reason: ReasonMeaning | null): MeantAttendance {
  const { centresFault = false, needsFollowUp = false, countsAsContact = false } = reason ?? {};
  const came = CAME.includes(told);
  return {
    attendance: centresFault && !came ? 'centre-cancelled' : told,
    ...{ centresFault, needsFollowUp, countsAsContact: came || countsAsContact },
  };
}

/** What a cancelled session is for its children. */
export const cancelledAs = (isCentresFault: boolean): CancelledAs =>
  isCentresFault ? 'centre-cancelled' : 'absent-excused';

/** What is told of one child. */
export interface ToldOfChild {
  readonly attendance: ToldAttendance;
  readonly reasonCode?: string;
  readonly minutesLate?: number;
}

/** An absence has a reason, lateness its minutes, fewer than the session has, and who came needs neither. */
export function faultsOf(
  { attendance, reasonCode, minutesLate }: ToldOfChild,
  pointer: string,
  lastsMinutes: number,
): FieldFault[] {
  const reason = reasonCode !== undefined;
  const minutes = minutesLate !== undefined;
  return [
    ...(!CAME.includes(attendance) && !reason
      ? [{ pointer: `${pointer}/reasonCode`, code: 'required' }]
      : []),
    ...(attendance === 'attended' && reason
      ? [{ pointer: `${pointer}/reasonCode`, code: 'not-of-this-kind' }]
      : []),
    ...(attendance === 'late' && !minutes ? [{ pointer: `${pointer}/minutesLate`, code: 'required' }] : []),
    ...(attendance === 'late' && minutesLate !== undefined && minutesLate >= lastsMinutes
      ? [{ pointer: `${pointer}/minutesLate`, code: 'longer-than-the-session' }]
      : []),
    ...(attendance !== 'late' && minutes
      ? [{ pointer: `${pointer}/minutesLate`, code: 'not-of-this-kind' }]
      : []),
  ];
}
