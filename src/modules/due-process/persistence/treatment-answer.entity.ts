import { Column, Entity } from 'typeorm';
import type { TreatmentAnswer } from '../domain/treatment';
import { RecordedEntity } from './recorded.entity';

/** What a child answered, asked in private how they were treated; for who asked alone. */
@Entity({
  schema: 'due_process',
  name: 'treatment_answer',
  comment: 'What a child answered, asked in private how they were treated; for who asked alone',
})
export class TreatmentAnswerEntity extends RecordedEntity {
  @Column({ name: 'custody_id', type: 'uuid', comment: '[O] which time in custody' })
  custodyId: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[S] when the child was asked' })
  askedAt: Date;

  @Column({ name: 'language', type: 'text', comment: '[P] code of list languages' })
  language: string;

  @Column({ name: 'interpreter_present', type: 'boolean', comment: '[O] whether an interpreter took part' })
  interpreterPresent: boolean;

  @Column({ name: 'answer', type: 'text', comment: '[S] what the child answered' })
  answer: TreatmentAnswer;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] in the words of the child, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({
    name: 'concern_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the concern that a yes has raised',
  })
  concernId: string | null;
}
