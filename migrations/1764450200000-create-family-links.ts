import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret links under which a child, or who stands for it, reads the plan and the next dates in plain words. */
export class CreateFamilyLinks1764450200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists family_page;
      create table family_page.link (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        reader text not null check (reader in ('child', 'representative')),
        representative_id uuid references children.representative (id),
        language text not null check (language in ('az', 'en', 'ru')),
        secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by uuid references access.staff_account (id),
        last_used_at timestamptz,
        made_by uuid not null references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((reader = 'representative') = (representative_id is not null)),
        check (expires_at > created_at)
      );
      create unique index link_of_reader on family_page.link (case_id, reader, coalesce(representative_id, case_id))
        where revoked_at is null;
      create index link_case on family_page.link (case_id, created_at, id);
      create index link_child on family_page.link (child_id) where revoked_at is null;
      comment on table family_page.link is 'Secret links to the page for a child and its family';
      comment on column family_page.link.id is '[O] identifier';
      comment on column family_page.link.case_id is '[O] case whose plan it shows';
      comment on column family_page.link.child_id is '[S] the child';
      comment on column family_page.link.reader is '[O] for whom it is: child or representative';
      comment on column family_page.link.representative_id is '[O] who stands for the child; null for the child itself';
      comment on column family_page.link.language is '[P] language in which the page opens: az, en or ru';
      comment on column family_page.link.secret_hash is '[O] SHA-256 of the secret, which is kept nowhere';
      comment on column family_page.link.expires_at is '[O] until when it is answered';
      comment on column family_page.link.revoked_at is '[O] from when on it is answered no more';
      comment on column family_page.link.revoked_by is '[O] who revoked it; null where it ended by itself';
      comment on column family_page.link.last_used_at is '[O] when it was last read';
      comment on column family_page.link.made_by is '[O] who made it';
      comment on column family_page.link.version is '[O] counter of changes';
      comment on column family_page.link.created_at is '[O] when made';
      comment on column family_page.link.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table family_page.link; drop schema family_page;');
  }
}
