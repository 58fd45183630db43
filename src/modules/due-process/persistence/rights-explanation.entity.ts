import { Column, Entity } from 'typeorm';
import { RecordedEntity } from './recorded.entity';

/** That a child was told their rights, in which language and how it was understood. */
@Entity({
  schema: 'due_process',
  name: 'rights_explanation',
  comment: 'That a child was told their rights, in which language and how it was understood',
})
export class RightsExplanationEntity extends RecordedEntity {
  @Column({ name: 'explained_at', type: 'timestamptz', comment: '[O] when' })
  explainedAt: Date;

  @Column({ name: 'explained_by', type: 'uuid', comment: '[O] who explained' })
  explainedBy: string;

  @Column({ name: 'language', type: 'text', comment: '[P] code of list languages' })
  language: string;

  @Column({ name: 'interpreter_present', type: 'boolean', comment: '[O] whether an interpreter took part' })
  interpreterPresent: boolean;

  @Column({ name: 'rights', type: 'text', array: true, comment: '[O] codes of list rights' })
  rights: readonly string[];

  @Column({ name: 'understanding', type: 'text', comment: '[O] code of list understanding-checks' })
  understanding: string;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said of it, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({
    name: 'notice_handed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the written notice was handed over',
  })
  noticeHandedAt: Date | null;
}
