import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of two children that have to do with each other, each with a file of its own. */
export class LinkCases1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.case_link (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        one_case_id uuid not null references cases.case_file (id),
        other_case_id uuid not null references cases.case_file (id),
        kind text not null,
        family_contact_id uuid references access.staff_account (id),
        linked_by uuid not null references access.staff_account (id),
        linked_at timestamptz not null,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        end_reason text,
        version integer not null,
        check (one_case_id < other_case_id),
        check ((ended_at is null) = (ended_by is null)),
        check ((ended_at is null) = (end_reason is null)),
        check (ended_at >= linked_at)
      );
      create unique index case_link_once on cases.case_link (one_case_id, other_case_id, kind) where ended_at is null;
      create index case_link_one on cases.case_link (one_case_id, linked_at, id);
      create index case_link_other on cases.case_link (other_case_id, linked_at, id);
      create index case_link_centre on cases.case_link (centre_agency_id, linked_at, id) where ended_at is null;
      comment on table cases.case_link is 'Cases of two children that have to do with each other';
      comment on column cases.case_link.id is '[O] identifier';
      comment on column cases.case_link.centre_agency_id is '[O] centre';
      comment on column cases.case_link.one_case_id is '[S] the one case';
      comment on column cases.case_link.other_case_id is '[S] the other case';
      comment on column cases.case_link.kind is '[S] code of list case-link-kinds';
      comment on column cases.case_link.family_contact_id is '[O] who of the two teams speaks with the family';
      comment on column cases.case_link.linked_by is '[O] who linked them';
      comment on column cases.case_link.linked_at is '[O] when linked';
      comment on column cases.case_link.ended_by is '[O] who ended it';
      comment on column cases.case_link.ended_at is '[O] when ended';
      comment on column cases.case_link.end_reason is '[O] code of list case-link-end-reasons';
      comment on column cases.case_link.version is '[O] counter of changes';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cases.case_link');
  }
}
