import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An edition of the confidential note of a session. Of an edition only its readers, and that it is signed off, change. */
@Entity({
  schema: 'sessions',
  name: 'note',
  comment: 'Editions of the confidential notes of sessions',
})
export class SessionNoteEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier of the edition' })
  id: string;

  @Column({
    name: 'note_id',
    type: 'uuid',
    comment: '[O] identifier of the note, which is that of its first edition',
  })
  noteId: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case of the child that it is about' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'author_id', type: 'uuid', comment: '[O] who wrote it' })
  authorId: string;

  @Column({ name: 'readers', type: 'uuid', array: true, comment: '[O] whom the author lets read it' })
  readers: string[];

  @Column({ name: 'words', type: 'bytea', comment: '[S] the words, encrypted' })
  words: Buffer;

  @Column({ name: 'edition', type: 'integer', comment: '[O] counts the editions from 1 on' })
  edition: number;

  @Column({
    name: 'corrects_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] edition that it takes the place of; both stay',
  })
  correctsId: string | null;

  @Column({
    name: 'signed_off_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on the author stands by the edition',
  })
  signedOffAt: Date | null;

  @Column({
    name: 'version',
    type: 'integer',
    comment: '[O] counter of changes, which goes on over the editions',
  })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when the edition was written' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
