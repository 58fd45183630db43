import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../platform/policy/policy';
import type { DisabledBecause, WebhookState } from '../domain/webhook.lifecycle';

/** An address at which an agency is told of events. */
@Entity({
  schema: 'notifications',
  name: 'endpoint',
  comment: 'Addresses at which agencies are told of events',
})
export class WebhookEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that is told' })
  agencyId: string;

  @Column({
    name: 'roles',
    type: 'text',
    array: true,
    comment: '[O] for whom of it: what these may not know is not told',
  })
  roles: Role[];

  @Column({ name: 'url', type: 'text', comment: '[O] where' })
  url: string;

  @Column({ name: 'event_types', type: 'text', array: true, comment: '[O] of which events' })
  eventTypes: string[];

  @Column({ name: 'state', type: 'text', comment: '[O] active, paused, disabled or removed' })
  state: WebhookState;

  @Column({
    name: 'disabled_because',
    type: 'text',
    nullable: true,
    comment: '[O] by hand, or because it said that it is gone',
  })
  disabledBecause: DisabledBecause | null;

  @Column({ name: 'secret', type: 'bytea', comment: '[O] sealed secret of the signatures' })
  secret: Buffer;

  @Column({
    name: 'old_secret',
    type: 'bytea',
    nullable: true,
    comment: '[O] sealed secret before, which signs too for a time',
  })
  oldSecret: Buffer | null;

  @Column({
    name: 'old_secret_until',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] until when the secret before signs too',
  })
  oldSecretUntil: Date | null;

  @Column({
    name: 'rests_until',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] until when it is left alone; null once it took something',
  })
  restsUntil: Date | null;

  @Column({ name: 'registered_by', type: 'uuid', comment: '[O] who registered it' })
  registeredBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when registered' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
