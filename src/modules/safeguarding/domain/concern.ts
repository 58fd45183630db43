/** What a concern can be about, beside the child: files of all modules, an agency, a member of staff. */
export const ABOUT_KINDS = [
  'child',
  'intake',
  'custody',
  'interview',
  'notification',
  'eligibility-check',
  'handover',
  'referral',
  'review',
  'case',
  'order',
  'session',
  'agency',
  'staff',
] as const;

export type AboutKind = (typeof ABOUT_KINDS)[number];

/** What a concern is about: kind and id, bound by no foreign key, so that nothing keeps it from being raised. */
export interface About {
  readonly kind: AboutKind;
  readonly id: string;
}

/** Why it is raised a day or more after it was observed is asked of people, not of modules. */
export interface ToldConcern {
  readonly childId: string | null;
  readonly about: About | null;
  /** Code of list concern-categories. */
  readonly category: string;
  /** Code of list districts. */
  readonly district: string | null;
  readonly text: string;
  /** Whether the child may be in danger now. */
  readonly urgent: boolean;
  /** The agency whose own conduct it is about: it never handles the concern. */
  readonly concernsAgencyId?: string | null;
  readonly observedAt: Date;
  readonly backDatingReason?: string | null;
}

/** A concern as its number stands on the receipt of who raised it. */
export interface RaisedConcern {
  readonly id: string;
  readonly number: string;
}
