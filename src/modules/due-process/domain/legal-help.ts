/** The steps of legal help, in the order in which they usually come. */
export const LEGAL_HELP_STEPS = ['offered', 'declined', 'present'] as const;

export type LegalHelpStep = (typeof LEGAL_HELP_STEPS)[number];

/** One step, as what follows is worked out from it. */
export interface KnownStep {
  readonly step: LegalHelpStep;
  readonly happenedAt: Date;
  readonly lawyerKind: string | null;
  /** The account that recorded it. */
  readonly recordedBy: string;
}

/** Where legal help stands (CRC 37(d), 40(2)(b)(ii); GC24 §49–53). */
export interface LegalHelp {
  readonly offeredAt: Date | null;
  /** The account that recorded the first offer. */
  readonly offerRecordedBy: string | null;
  /** Null again when it was offered anew, or a lawyer came, after the child had declined. */
  readonly declinedAt: Date | null;
  readonly lawyerKind: string | null;
  readonly presentFrom: Date | null;
}

/** Works out where legal help stands; null when nothing was recorded. The order of the steps does not matter. */
export function standingOf(steps: readonly KnownStep[]): LegalHelp | null {
  if (steps.length === 0) return null;
  const inOrder = [...steps].sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
  const first = (step: LegalHelpStep) => inOrder.find((one) => one.step === step);
  const declined = inOrder.findLast(({ step }) => step === 'declined');
  const overtaken = inOrder.some(
    ({ step, happenedAt }) =>
      step !== 'declined' && declined !== undefined && happenedAt > declined.happenedAt,
  );
  const present = first('present');
  return {
    offeredAt: first('offered')?.happenedAt ?? null,
    offerRecordedBy: first('offered')?.recordedBy ?? null,
    declinedAt: overtaken ? null : (declined?.happenedAt ?? null),
    lawyerKind: present?.lawyerKind ?? null,
    presentFrom: present?.happenedAt ?? null,
  };
}
