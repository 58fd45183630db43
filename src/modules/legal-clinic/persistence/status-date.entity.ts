import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What comes, or is due, for a lawyer with a live mandate. Written by functions of the database alone. */
@Entity({
  schema: 'legal_clinic',
  name: 'status_date',
  comment: 'What comes, and what is due, for a lawyer with a live mandate; kept by functions alone',
})
export class StatusDateEntity {
  @PrimaryColumn('uuid', { name: 'mandate_id', comment: '[O] mandate' })
  mandateId: string;

  @PrimaryColumn('text', {
    name: 'kind',
    comment: '[O] what it is: session, conference, hearing, appointment, order-ends, or the code of a clock',
  })
  kind: string;

  @PrimaryColumn('timestamptz', { name: 'at', comment: '[O] when' })
  at: Date;

  @Column({
    name: 'is_deadline',
    type: 'boolean',
    comment: '[O] whether something that the child has a right to is due by then',
  })
  isDeadline: boolean;
}
