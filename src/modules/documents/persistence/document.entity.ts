import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { DocumentState } from '../domain/document.lifecycle';
import type { DocumentFileKind, DocumentSight, SubjectKind } from '../domain/document';

/** A paper of a child: what it is, and what it is about. */
@Entity({
  schema: 'documents',
  name: 'document',
  comment: 'A paper of a child: what it is, and what it is about',
})
export class DocumentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'subject_kind', type: 'text', comment: '[O] kind of what it is about' })
  subjectKind: SubjectKind;

  @Column({ name: 'subject_id', type: 'uuid', comment: '[O] what it is about' })
  subjectId: string;

  @Column({
    name: 'file_kind',
    type: 'text',
    comment: '[O] kind of the file of the child by which it is known',
  })
  fileKind: DocumentFileKind;

  @Column({ name: 'file_id', type: 'uuid', comment: '[O] file of the child by which it is known' })
  fileId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list document-kinds' })
  kind: string;

  @Column({
    name: 'sight',
    type: 'text',
    comment: '[O] who of the holders of the file sees it, as the list said that day',
  })
  sight: DocumentSight;

  @Column({
    name: 'title',
    type: 'bytea',
    comment: '[S] what it is called, encrypted under the key of the child',
  })
  title: Buffer;

  @Column({ name: 'language', type: 'text', comment: '[O] code of list languages' })
  language: string;

  @Column({ name: 'dated_on', type: 'date', comment: '[S] day that stands on it' })
  datedOn: LocalDate;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: DocumentState;

  @Column({
    name: 'editions',
    type: 'integer',
    comment: '[O] how many contents there were; the last one counts',
  })
  editions: number;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that keeps it' })
  agencyId: string;

  @Column({ name: 'described_by', type: 'uuid', comment: '[O] who described it' })
  describedBy: string;

  @Column({
    name: 'withdrawn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was recorded as an error',
  })
  withdrawnAt: Date | null;

  @Column({
    name: 'withdrawn_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who recorded it as an error',
  })
  withdrawnBy: string | null;

  @Column({
    name: 'withdrawal_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list document-error-reasons',
  })
  withdrawalReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when described' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
