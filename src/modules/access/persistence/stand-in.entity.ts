import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has whose work list during leave. */
@Entity({ schema: 'access', name: 'stand_in', comment: 'Who has whose work list during leave' })
export class StandInEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'absent_account_id', type: 'uuid', comment: '[O] who is away' })
  absentAccountId: string;

  @Column({ name: 'stand_in_account_id', type: 'uuid', comment: '[O] who stands in' })
  standInAccountId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] the agency of both' })
  agencyId: string;

  @Column({ name: 'valid_from', type: 'timestamptz', comment: '[O] from' })
  validFrom: Date;

  @Column({ name: 'valid_until', type: 'timestamptz', comment: '[O] until' })
  validUntil: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] ended early' })
  endedAt: Date | null;

  @Column({ name: 'granted_by', type: 'uuid', comment: '[O] who arranged it' })
  grantedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
