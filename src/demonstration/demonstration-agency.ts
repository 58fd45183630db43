import type { AgencyKind, Role } from '../platform/policy/policy';

/** An account of the demonstration: a function, never a person. */
export interface DemonstrationAccount {
  readonly name: string;
  readonly display: string;
  readonly role: Role;
  readonly profession?: string;
}

/** An agency of the demonstration and who serves in it. */
export interface DemonstrationAgency {
  readonly key: string;
  readonly kind: AgencyKind;
  readonly names: { readonly az: string; readonly en: string; readonly ru: string };
  readonly districts: readonly string[];
  readonly superior?: string;
  readonly capacity?: number;
  readonly accounts: readonly DemonstrationAccount[];
}
