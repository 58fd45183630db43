import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attender } from '../domain/hearing';

/** Whether somebody was there for the child in a hearing. */
@Entity({ schema: 'hearings', name: 'presence', comment: 'Who was there, and who was not' })
export class PresenceEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'hearing_id', type: 'uuid', comment: '[O] hearing' })
  hearingId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'who', type: 'text', comment: '[S] as what they were to be there' })
  who: Attender;

  @Column({ name: 'came', type: 'boolean', comment: '[O] whether they were' })
  came: boolean;

  @Column({
    name: 'absence_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list hearing-absence-reasons; none for who came',
  })
  absenceReason: string | null;
}
