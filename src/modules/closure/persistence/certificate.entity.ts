import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** What a child is given for what it has done; void where the case was opened again. */
@Entity({
  schema: 'closure',
  name: 'certificate',
  comment: 'What a child is given for what it has done',
})
export class CertificateEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number, which says nothing of the child' })
  number: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'text_code', type: 'text', comment: '[S] code of list certificate-texts' })
  textCode: string;

  @Column({ name: 'issued_on', type: 'date', comment: '[O] day whose text it has' })
  issuedOn: LocalDate;

  @Column({ name: 'issued_by', type: 'uuid', comment: '[O] who closed the case' })
  issuedBy: string;

  @Column({ name: 'issued_at', type: 'timestamptz', comment: '[O] when' })
  issuedAt: Date;

  @Column({
    name: 'void_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on it says nothing; null while it counts',
  })
  voidAt: Date | null;

  @Column({ name: 'void_by', type: 'uuid', nullable: true, comment: '[O] who opened the case again' })
  voidBy: string | null;
}
