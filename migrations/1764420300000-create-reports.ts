import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an authority is told of the work on a case. */
export class CreateReports1764420300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closure.report (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        case_number text not null,
        referral_id uuid references referrals.referral (id),
        centre_agency_id uuid not null references access.agency (id),
        authority_agency_id uuid references access.agency (id),
        edition integer not null check (edition > 0),
        kind text not null check (kind in ('report', 'notice')),
        content bytea not null,
        content_hash text not null check (length(content_hash) = 64),
        correction_reason text,
        made_by uuid not null references access.staff_account (id),
        made_at timestamptz not null,
        acknowledged_by uuid references access.staff_account (id),
        acknowledged_at timestamptz,
        version integer not null,
        unique (case_id, edition),
        check ((acknowledged_at is null) = (acknowledged_by is null)),
        check (authority_agency_id is null or referral_id is not null)
      );
      create index report_child on closure.report (child_id);
      create index report_referral on closure.report (referral_id);
      create index report_centre on closure.report (centre_agency_id, made_at, id);
      create index report_authority on closure.report (authority_agency_id, made_at, id);
      create index report_unread on closure.report (authority_agency_id, made_at, id) where acknowledged_at is null;
      comment on table closure.report is 'What an authority is told of the work on a case, as it stood when it was made';
      comment on column closure.report.id is '[O] identifier';
      comment on column closure.report.case_id is '[O] case';
      comment on column closure.report.child_id is '[S] the child';
      comment on column closure.report.case_number is '[O] public number of the case';
      comment on column closure.report.referral_id is '[O] referral that was decided on';
      comment on column closure.report.centre_agency_id is '[O] centre that worked with the child';
      comment on column closure.report.authority_agency_id is '[O] authority that decided; none for voluntary support';
      comment on column closure.report.edition is '[O] how many there were of the case, with this one';
      comment on column closure.report.kind is '[S] report or notice';
      comment on column closure.report.content is '[S] what is told, in codes, encrypted under the key of the child';
      comment on column closure.report.content_hash is '[O] SHA-256 of what is told';
      comment on column closure.report.correction_reason is '[O] code of list report-correction-reasons; none for the first of a closure';
      comment on column closure.report.made_by is '[O] who closed the case, or corrected it';
      comment on column closure.report.made_at is '[O] when';
      comment on column closure.report.acknowledged_by is '[O] who of the authority has read it';
      comment on column closure.report.acknowledged_at is '[O] when';
      comment on column closure.report.version is '[O] counter of changes';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closure.report;');
  }
}
