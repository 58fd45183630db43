import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Confidential notes of sessions: what the author keeps, for whom the author names, in editions of which none is lost. */
export class CreateSessionNotes1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.note (
        id uuid primary key,
        note_id uuid not null,
        session_id uuid not null,
        case_id uuid not null,
        child_id uuid not null references children.child (id),
        author_id uuid not null references access.staff_account (id),
        readers uuid[] not null,
        words bytea not null,
        edition integer not null,
        corrects_id uuid,
        signed_off_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        foreign key (session_id, case_id) references sessions.participant (session_id, case_id),
        constraint note_whole unique (id, note_id, session_id, case_id, author_id),
        constraint note_amended_once unique (corrects_id),
        foreign key (corrects_id, note_id, session_id, case_id, author_id)
          references sessions.note (id, note_id, session_id, case_id, author_id),
        unique (note_id, edition),
        check ((corrects_id is null) = (note_id = id) and (corrects_id is null) = (edition = 1) and edition >= 1),
        check (cardinality(readers) <= 50 and array_position(readers, null) is null)
      );
      create index note_case on sessions.note (case_id, created_at, id);
      create index note_session on sessions.note (session_id);
      create index note_author on sessions.note (author_id, created_at, id);
      create index note_readers on sessions.note using gin (readers);
      comment on table sessions.note is 'Editions of the confidential notes of sessions';
      comment on column sessions.note.id is '[O] identifier of the edition';
      comment on column sessions.note.note_id is '[O] identifier of the note, which is that of its first edition';
      comment on column sessions.note.session_id is '[O] session';
      comment on column sessions.note.case_id is '[O] case of the child that it is about';
      comment on column sessions.note.child_id is '[S] the child';
      comment on column sessions.note.author_id is '[O] who wrote it';
      comment on column sessions.note.readers is '[O] whom the author lets read it';
      comment on column sessions.note.words is '[S] the words, encrypted';
      comment on column sessions.note.edition is '[O] counts the editions from 1 on';
      comment on column sessions.note.corrects_id is '[O] edition that it takes the place of; both stay';
      comment on column sessions.note.signed_off_at is '[O] from when on the author stands by the edition';
      comment on column sessions.note.version is '[O] counter of changes, which goes on over the editions';
      comment on column sessions.note.created_at is '[O] when the edition was written';
      comment on column sessions.note.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.note;');
  }
}
