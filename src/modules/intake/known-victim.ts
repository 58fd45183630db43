import type { VictimKind } from './domain/victim';
import type { VictimEntity } from './persistence/victim.entity';

/** A victim, as a check or a referral needs it: never who it is, nor what was said. */
export interface KnownVictim {
  readonly id: string;
  readonly kind: VictimKind;
  readonly isChild: boolean;
  readonly hasRepresentative: boolean;
  readonly heard: boolean;
  /** Code of list `victim-not-heard-reasons`. */
  readonly notHeardReason: string | null;
  readonly objects: boolean;
  readonly objectionAnswered: boolean;
}

/** A reconciliation, as a check or a referral needs it. */
export interface KnownReconciliation {
  readonly victimId: string;
  readonly agreedAt: Date;
  /** Code of list `legal-bases`, on that day. */
  readonly legalBasis: string;
  readonly proof: string;
}

/** What higher modules learn of a victim. */
export const knownVictim = (row: VictimEntity): KnownVictim => ({
  id: row.id,
  kind: row.kind,
  isChild: row.kind === 'child',
  hasRepresentative: row.representativeKind !== null,
  heard: row.heardAt !== null,
  notHeardReason: row.notHeardReason,
  objects: row.objects,
  objectionAnswered: row.objectionAnsweredAt !== null,
});
