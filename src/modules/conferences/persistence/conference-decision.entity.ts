import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was decided at a conference. */
@Entity({
  schema: 'conferences',
  name: 'conference_decision',
  comment: 'What was decided at a conference',
})
export class ConferenceDecisionEntity {
  @PrimaryColumn('uuid', { name: 'conference_id', comment: '[O] conference' })
  conferenceId: string;

  @PrimaryColumn('smallint', { name: 'number', comment: '[O] its place among the decisions' })
  number: number;

  @Column({
    name: 'words',
    type: 'bytea',
    comment: '[S] what was decided, encrypted under the key of the child',
  })
  words: Buffer;
}
