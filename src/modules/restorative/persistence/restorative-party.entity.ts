import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyConsent, PartyKind } from '../domain/restorative';

/** Somebody harmed who is asked to take part, and what they said to that. */
@Entity({
  schema: 'restorative',
  name: 'party',
  comment: 'Somebody harmed who is asked to take part, and what they said to that',
})
export class RestorativePartyEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] adult, child or organisation' })
  kind: PartyKind;

  @Column({
    name: 'name',
    type: 'bytea',
    comment: '[P] who it is, encrypted under the key of the child of the case',
  })
  name: Buffer;

  @Column({
    name: 'representative_name',
    type: 'bytea',
    nullable: true,
    comment: '[P] who stands for a child that was harmed, encrypted likewise',
  })
  representativeName: Buffer | null;

  @Column({
    name: 'victim_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] victim of an intake, where the centre sees it',
  })
  victimId: string | null;

  @Column({
    name: 'consent',
    type: 'text',
    comment: '[S] whether they take part: not-asked, given, refused or withdrawn',
  })
  consent: PartyConsent;

  @Column({ name: 'explained_by', type: 'uuid', nullable: true, comment: '[O] who explained it' })
  explainedBy: string | null;

  @Column({
    name: 'explained_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was explained',
  })
  explainedAt: Date | null;

  @Column({ name: 'language', type: 'text', nullable: true, comment: '[S] code of list languages' })
  language: string | null;

  @Column({
    name: 'interpretation',
    type: 'text',
    nullable: true,
    comment: '[S] code of list interpretations',
  })
  interpretation: string | null;

  @Column({
    name: 'representative_agrees',
    type: 'boolean',
    nullable: true,
    comment: '[S] whether who stands for them agrees too',
  })
  representativeAgrees: boolean | null;

  @Column({
    name: 'answered_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when they agreed or refused',
  })
  answeredAt: Date | null;

  @Column({
    name: 'withdrawn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when they took it back',
  })
  withdrawnAt: Date | null;

  @Column({
    name: 'prepared_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when they were met apart beforehand',
  })
  preparedAt: Date | null;

  @Column({
    name: 'came',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether they took part; null before it was held',
  })
  came: boolean | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who named them' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when they were named' })
  recordedAt: Date;
}
