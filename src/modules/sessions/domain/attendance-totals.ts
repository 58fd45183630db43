/**
 * How often a child was expected and came, of one kind of session. What the centre cancelled was expected of nobody, and neither
 * is what makes up another session (domain §4): expected is attended, absent-excused and absent-unexcused together.
 */
export interface AttendanceTotals {
  readonly expected: number;
  /** Also late. */
  readonly attended: number;
  readonly late: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly centreCancelled: number;
  /** Absences for which the child came to another session. */
  readonly madeUp: number;
  readonly catchUpsAttended: number;
  readonly catchUpsMissed: number;
  /** Booked and not begun. */
  readonly coming: number;
  /** Begun, and nobody has said whether the child came. */
  readonly unsaid: number;
}

const NONE: AttendanceTotals = {
  expected: 0,
  attended: 0,
  late: 0,
  absentExcused: 0,
  absentUnexcused: 0,
  centreCancelled: 0,
  madeUp: 0,
  catchUpsAttended: 0,
  catchUpsMissed: 0,
  coming: 0,
  unsaid: 0,
};

const NAMES = Object.keys(NONE) as (keyof AttendanceTotals)[];

/** All kinds together. */
export const sumOf = (kinds: readonly AttendanceTotals[]): AttendanceTotals =>
  kinds.reduce(
    (sum, one) =>
      Object.fromEntries(NAMES.map((name) => [name, sum[name] + one[name]])) as unknown as AttendanceTotals,
    NONE,
  );
