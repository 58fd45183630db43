import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SaidColumns } from './said-columns';

/** What the rules said of an intake with what another file told; it follows the row law of that file. */
@Entity({
  schema: 'eligibility',
  name: 'told_check',
  comment: 'What the rules said of an intake with what another file told, for whoever holds that file',
})
export class ToldCheckEntity extends SaidColumns {
  @PrimaryColumn('uuid', { name: 'check_id', comment: '[O] check' })
  checkId: string;

  @Column({ name: 'file_kind', type: 'text', comment: '[O] kind of the file that told' })
  fileKind: 'referral';

  @Column({ name: 'file_id', type: 'uuid', comment: '[O] file that told' })
  fileId: string;

  @Column({
    name: 'only_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] agency that alone may know of it; none when all who hold the file may',
  })
  onlyAgencyId: string | null;

  @Column({
    name: 'closed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when only the defence reads it',
  })
  closedAt: Date | null;
}
