import type { HearingAction, HearingState } from './hearing.lifecycle';

/** What people do with a hearing that is scheduled. */
export const HEARING_ACTS = ['tell', 'hold', 'adjourn', 'cancel'] as const satisfies (
  HearingAction | 'tell'
)[];
export type HearingAct = (typeof HEARING_ACTS)[number];

/** Who has to be told of a hearing. */
export const TOLD = ['child', 'representative', 'lawyer'] as const;
export type Told = (typeof TOLD)[number];

/** As what somebody is there for the child. */
export const ATTENDERS = [...TOLD, 'psychologist', 'teacher', 'interpreter'] as const;
export type Attender = (typeof ATTENDERS)[number];

/** A hearing as the rules of who acts see it. */
export interface HearingStanding {
  readonly state: HearingState;
  readonly courtAgencyId: string;
  readonly schedulerAgencyId: string;
}

/** What a court should look at again; none of it refuses anything. */
export const HEARING_FINDINGS = ['judge-booked-twice'] as const;
export type HearingFinding = (typeof HEARING_FINDINGS)[number];
