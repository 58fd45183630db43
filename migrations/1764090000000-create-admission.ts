import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The admission of a child, in a record of its own. */
export class CreateAdmission1764090000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referrals.admission (
        id uuid primary key,
        referral_id uuid not null references referrals.referral (id),
        child_id uuid not null references children.child (id),
        admitted_at timestamptz not null,
        freely_attested_by text not null,
        lawyer_present boolean not null,
        lawyer_absence_reason text,
        representative_present boolean not null,
        in_custody boolean not null,
        language text not null,
        words bytea,
        recorded_by uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        recorded_at timestamptz not null,
        retracted_at timestamptz,
        retraction_recorded_by uuid references access.staff_account (id),
        constraint admission_lawyer check (lawyer_present or lawyer_absence_reason is not null),
        constraint admission_retraction check ((retracted_at is null) = (retraction_recorded_by is null))
      );
      create unique index admission_live on referrals.admission (referral_id) where retracted_at is null;
      create index admission_child on referrals.admission (child_id);
      comment on table referrals.admission is 'That and what a child admits freely; read by its author and by the defence alone';
      comment on column referrals.admission.id is '[O] identifier';
      comment on column referrals.admission.referral_id is '[O] referral that it is made for';
      comment on column referrals.admission.child_id is '[S] the child';
      comment on column referrals.admission.admitted_at is '[S] when the child admitted it';
      comment on column referrals.admission.freely_attested_by is '[S] who stands for its being free, code of list condition-attestors';
      comment on column referrals.admission.lawyer_present is '[S] whether a lawyer was there';
      comment on column referrals.admission.lawyer_absence_reason is '[S] code of list lawyer-absence-reasons';
      comment on column referrals.admission.representative_present is '[S] whether a representative was there';
      comment on column referrals.admission.in_custody is '[S] whether the child was held then';
      comment on column referrals.admission.language is '[S] code of list languages';
      comment on column referrals.admission.words is '[S] what the child said, encrypted under the key of the child';
      comment on column referrals.admission.recorded_by is '[O] who wrote it down';
      comment on column referrals.admission.agency_id is '[O] agency of who wrote it down';
      comment on column referrals.admission.recorded_at is '[O] when recorded';
      comment on column referrals.admission.retracted_at is '[S] when the child took it back';
      comment on column referrals.admission.retraction_recorded_by is '[O] who wrote down that it was taken back';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table referrals.admission;');
  }
}
