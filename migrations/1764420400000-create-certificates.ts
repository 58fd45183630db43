import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child is given for what it has done, with a number of its own. */
export class CreateCertificates1764420400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence platform.number_t;
      insert into platform.number_series (prefix, multiplier, increment)
      select 'T', 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint;

      create table closure.certificate (
        id uuid primary key,
        number text not null unique,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        text_code text not null,
        issued_on date not null,
        issued_by uuid not null references access.staff_account (id),
        issued_at timestamptz not null,
        void_at timestamptz,
        void_by uuid references access.staff_account (id),
        check ((void_at is null) = (void_by is null))
      );
      create unique index certificate_one_counts on closure.certificate (case_id) where void_at is null;
      create index certificate_case on closure.certificate (case_id, issued_at, id);
      create index certificate_child on closure.certificate (child_id);
      comment on table closure.certificate is 'What a child is given for what it has done';
      comment on column closure.certificate.id is '[O] identifier';
      comment on column closure.certificate.number is '[O] public number, which says nothing of the child';
      comment on column closure.certificate.case_id is '[O] case';
      comment on column closure.certificate.child_id is '[S] the child';
      comment on column closure.certificate.text_code is '[S] code of list certificate-texts';
      comment on column closure.certificate.issued_on is '[O] day whose text it has';
      comment on column closure.certificate.issued_by is '[O] who closed the case';
      comment on column closure.certificate.issued_at is '[O] when';
      comment on column closure.certificate.void_at is '[O] from when on it says nothing; null while it counts';
      comment on column closure.certificate.void_by is '[O] who opened the case again';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table closure.certificate;
      delete from platform.number_series where prefix = 'T';
      drop sequence platform.number_t;
    `);
  }
}
