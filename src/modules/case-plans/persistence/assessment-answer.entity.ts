import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to one domain of an assessment. */
@Entity({
  schema: 'case_plans',
  name: 'assessment_answer',
  comment: 'The score of one domain, with its reason and what is strong there',
})
export class AssessmentAnswerEntity {
  @PrimaryColumn('uuid', { name: 'assessment_id', comment: '[O] assessment' })
  assessmentId: string;

  @PrimaryColumn('text', { name: 'domain', comment: '[O] code of list assessment-domains' })
  domain: string;

  @Column({ name: 'score', type: 'integer', comment: '[S] score on the scale of the tool' })
  score: number;

  @Column({ name: 'reason', type: 'bytea', comment: '[S] why, encrypted under the key of the child' })
  reason: Buffer;

  @Column({
    name: 'strength',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is strong, encrypted under the key of the child',
  })
  strength: Buffer | null;
}
