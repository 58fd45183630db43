import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For whom a mandate is where its number exists; written and read by functions of the database alone. */
@Entity({
  schema: 'legal_clinic',
  name: 'matter',
  comment: 'For whom a mandate is where its number exists; the product alone reads it',
})
export class MandateMatterEntity {
  @PrimaryColumn('uuid', { name: 'mandate_id', comment: '[O] mandate' })
  mandateId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'intake_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the intake that it is about; none for who came to a centre by itself',
  })
  intakeId: string | null;

  @Column({
    name: 'case_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the case of who came to a centre by itself',
  })
  caseId: string | null;

  @Column({
    name: 'order_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the order that was asked for by its number',
  })
  orderId: string | null;
}
