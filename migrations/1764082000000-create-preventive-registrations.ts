import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preventive registrations of children with a police unit, and what prompts their removal. */
export class CreatePreventiveRegistrations1764082000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table protection.preventive_registration (
        id uuid primary key,
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        ground text not null,
        legal_basis text not null,
        put_on_at timestamptz not null,
        put_on_by uuid not null references access.staff_account (id),
        back_dating_reason text,
        review_on date not null,
        ends_on date,
        removal_prompted_at timestamptz,
        removal_prompt text,
        removed_at timestamptz,
        removed_by uuid references access.staff_account (id),
        removal_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create unique index preventive_registration_one_live on protection.preventive_registration (child_id, agency_id)
        where removed_at is null;
      create index preventive_registration_agency on protection.preventive_registration (agency_id, created_at, id);
      comment on table protection.preventive_registration is 'A child on the preventive register of a police unit, from and until when';
      comment on column protection.preventive_registration.id is '[O] identifier';
      comment on column protection.preventive_registration.child_id is '[S] the child';
      comment on column protection.preventive_registration.agency_id is '[O] police unit that keeps it';
      comment on column protection.preventive_registration.ground is '[S] code of list preventive-registration-grounds';
      comment on column protection.preventive_registration.legal_basis is '[O] code of list legal-bases';
      comment on column protection.preventive_registration.put_on_at is '[S] when the child was put on';
      comment on column protection.preventive_registration.put_on_by is '[O] who put the child on';
      comment on column protection.preventive_registration.back_dating_reason is '[O] code: why it is recorded late';
      comment on column protection.preventive_registration.review_on is '[O] day until which it is reviewed';
      comment on column protection.preventive_registration.ends_on is '[P] last day of the month of the 18th birthday';
      comment on column protection.preventive_registration.removal_prompted_at is '[O] when its removal was prompted';
      comment on column protection.preventive_registration.removal_prompt is '[O] code: why its removal was prompted';
      comment on column protection.preventive_registration.removed_at is '[O] when the child was removed';
      comment on column protection.preventive_registration.removed_by is '[O] who removed the child';
      comment on column protection.preventive_registration.removal_reason is '[O] code of list registration-removal-reasons';
      comment on column protection.preventive_registration.version is '[O] counter of changes';
      comment on column protection.preventive_registration.created_at is '[O] when recorded';
      comment on column protection.preventive_registration.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table protection.preventive_registration;`);
  }
}
