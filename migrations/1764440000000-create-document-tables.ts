import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of children: what each is about, and the editions of its content, which lies sealed in a store of files. */
export class CreateDocumentTables1764440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists documents;
      create table documents.document (
        id uuid primary key,
        child_id uuid not null references children.child (id),
        subject_kind text not null check (subject_kind in ('child', 'intake', 'referral', 'case', 'session', 'plan')),
        subject_id uuid not null,
        file_kind text not null check (file_kind in ('child', 'intake', 'referral', 'case')),
        file_id uuid not null,
        kind text not null,
        sight text not null check (sight in ('file', 'agency', 'author')),
        title bytea not null,
        language text not null,
        dated_on date not null,
        state text not null check (state in ('described', 'uploaded', 'withdrawn')),
        editions integer not null check (editions >= 0),
        agency_id uuid not null references access.agency (id),
        described_by uuid not null references access.staff_account (id),
        withdrawn_at timestamptz,
        withdrawn_by uuid references access.staff_account (id),
        withdrawal_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (subject_kind in ('session', 'plan') or (subject_kind = file_kind and subject_id = file_id)),
        check (state <> 'described' or editions = 0),
        check (state <> 'uploaded' or editions > 0),
        check ((state = 'withdrawn') = (withdrawn_at is not null)),
        check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
      );
      create index document_child on documents.document (child_id, id);
      create index document_subject on documents.document (subject_id, id);
      create index document_awaited on documents.document (described_by, id) where state = 'described';
      comment on table documents.document is 'A paper of a child: what it is, and what it is about';
      comment on column documents.document.id is '[O] identifier';
      comment on column documents.document.child_id is '[S] the child';
      comment on column documents.document.subject_kind is '[O] kind of what it is about';
      comment on column documents.document.subject_id is '[O] what it is about';
      comment on column documents.document.file_kind is '[O] kind of the file of the child by which it is known';
      comment on column documents.document.file_id is '[O] file of the child by which it is known';
      comment on column documents.document.kind is '[S] code of list document-kinds';
      comment on column documents.document.sight is '[O] who of the holders of the file sees it, as the list said that day';
      comment on column documents.document.title is '[S] what it is called, encrypted under the key of the child';
      comment on column documents.document.language is '[O] code of list languages';
      comment on column documents.document.dated_on is '[S] day that stands on it';
      comment on column documents.document.state is '[O] state of the lifecycle';
      comment on column documents.document.editions is '[O] how many contents there were; the last one counts';
      comment on column documents.document.agency_id is '[O] agency that keeps it';
      comment on column documents.document.described_by is '[O] who described it';
      comment on column documents.document.withdrawn_at is '[O] when it was recorded as an error';
      comment on column documents.document.withdrawn_by is '[O] who recorded it as an error';
      comment on column documents.document.withdrawal_reason is '[S] code of list document-error-reasons';
      comment on column documents.document.version is '[O] counter of changes';
      comment on column documents.document.created_at is '[O] when described';
      comment on column documents.document.updated_at is '[O] when last changed';

      create table documents.content (
        id uuid primary key,
        document_id uuid not null references documents.document (id),
        edition integer not null check (edition > 0),
        media_type text not null,
        size integer not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        stored_as text not null unique check (stored_as ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid not null references access.staff_account (id),
        uploaded_at timestamptz not null,
        unique (document_id, edition)
      );
      comment on table documents.content is 'One edition of the content of a paper; the bytes lie sealed in the store of files';
      comment on column documents.content.id is '[O] identifier';
      comment on column documents.content.document_id is '[O] document';
      comment on column documents.content.edition is '[O] which one, from 1';
      comment on column documents.content.media_type is '[O] what it is, found by its content';
      comment on column documents.content.size is '[O] bytes';
      comment on column documents.content.sha256 is '[S] digest of the bytes';
      comment on column documents.content.stored_as is '[O] digest of the sealed bytes, by which the store knows them';
      comment on column documents.content.uploaded_by is '[O] who uploaded it';
      comment on column documents.content.uploaded_at is '[O] when it was uploaded';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table documents.content, documents.document;`);
  }
}
