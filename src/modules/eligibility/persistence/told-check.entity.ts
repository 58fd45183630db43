import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EligibilityFacts } from '../domain/facts';
import type { Finding } from '../domain/judge';

/** What the rules said of an intake with what another file told; it follows the row law of that file. */
@Entity({
  schema: 'eligibility',
  name: 'told_check',
  comment: 'What the rules said of an intake with what another file told, for whoever holds that file',
})
export class ToldCheckEntity {
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

  @Column({ name: 'facts', type: 'jsonb', comment: '[S] codes, numbers and days that the rules looked at' })
  facts: EligibilityFacts;

  @Column({ name: 'findings', type: 'jsonb', comment: '[S] what each rule said, by which version' })
  findings: readonly Finding[];

  @Column({ name: 'blocking', type: 'text', array: true, comment: '[S] codes of rules that block' })
  blocking: readonly string[];

  @Column({
    name: 'review',
    type: 'text',
    array: true,
    comment: '[S] codes of rules for which a person has to look',
  })
  review: readonly string[];

  @Column({ name: 'warnings', type: 'text', array: true, comment: '[S] codes of what warns' })
  warnings: readonly string[];

  @Column({
    name: 'closed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when only the defence reads it',
  })
  closedAt: Date | null;
}
