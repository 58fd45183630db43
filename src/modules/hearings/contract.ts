import type { DomainEvent } from '../../kernel/domain-event';
import type { HearingAct } from './domain/hearing';

/** What was done with a hearing, in the past tense. */
const EVENT_OF: Readonly<Record<HearingAct | 'schedule', string>> = {
  schedule: 'hearing.scheduled.v1',
  tell: 'hearing.told.v1',
  hold: 'hearing.held.v1',
  adjourn: 'hearing.adjourned.v1',
  cancel: 'hearing.cancelled.v1',
};

/** Whose hearing it is, on which files, and before which court; never what it is about, and no word. Version 1. */
export interface ToldHearing {
  readonly id: string;
  readonly childId: string;
  readonly courtAgencyId: string;
  /** Neither where nobody sees the hearing any more. */
  readonly intakeId: string | null;
  readonly orderId: string | null;
}

/** An event about one hearing. */
export const hearingEvent = (
  act: HearingAct | 'schedule',
  { id, childId, courtAgencyId, intakeId, orderId }: ToldHearing,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'hearing', id },
  facts: { childId, courtAgencyId, intakeId, orderId, at: at.toISOString() },
});

/** Who takes part in it beside those of its intake: its court, who asked for it, and the parties of its order. */
interface OfOrder {
  readonly authorityAgencyId: string;
  readonly courtAgencyId: string | null;
  readonly supervisorAgencyId: string | null;
}

/** Somebody was told of a hearing; never who, and how. It says which agencies take part, who alone read that. Version 1. */
export const toldEvent = (
  hearing: ToldHearing & { readonly schedulerAgencyId: string },
  order: OfOrder | undefined,
  at: Date,
): DomainEvent => {
  const { type, subject, facts } = hearingEvent('tell', hearing, at);
  const parties = {
    schedulerAgencyId: hearing.schedulerAgencyId,
    authorityAgencyId: order?.authorityAgencyId ?? null,
    orderCourtAgencyId: order?.courtAgencyId ?? null,
    supervisorAgencyId: order?.supervisorAgencyId ?? null,
  };
  return { type, subject, facts: { ...facts, ...parties } };
};

/** A court has looked at it again whether a child is held; never what it said. Version 1. */
export const detentionEvent = (
  { id, childId, intakeId }: { readonly id: string; readonly childId: string; readonly intakeId: string },
  courtAgencyId: string,
  at: Date,
): DomainEvent => ({
  type: 'detention.reviewed.v1',
  subject: { kind: 'custody', id },
  facts: { childId, intakeId, courtAgencyId, at: at.toISOString() },
});
