import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assessments of the age of children. */
export class CreateAgeAssessments1764022000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.age_assessment (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        method text not null,
        body text not null,
        assessed_on date not null,
        back_dating_reason text,
        margin_months smallint not null,
        birth_days bytea not null,
        findings bytea not null,
        document_number bytea,
        consent_id uuid references children.consent (id) deferrable initially deferred,
        applied_at timestamptz,
        applied_by uuid,
        agency_id uuid not null,
        recorded_by uuid not null,
        version integer not null,
        created_at timestamptz not null,
        constraint age_assessment_margin check (margin_months between 0 and 60)
      );
      create index age_assessment_child on children.age_assessment (child_id, id);
      comment on table children.age_assessment is 'How old a child is held to be, by which method, and with which margin';
      comment on column children.age_assessment.id is '[O] identifier';
      comment on column children.age_assessment.child_id is '[S] the child';
      comment on column children.age_assessment.method is '[S] code of list age-assessment-methods';
      comment on column children.age_assessment.body is '[O] code of list age-assessment-bodies: who assessed';
      comment on column children.age_assessment.assessed_on is '[S] day of the assessment';
      comment on column children.age_assessment.back_dating_reason is '[O] why it is recorded more than a day later';
      comment on column children.age_assessment.margin_months is '[S] margin of error that the assessor states, in months';
      comment on column children.age_assessment.birth_days is '[P] youngest and oldest reading of the birth date, encrypted under the key of the child';
      comment on column children.age_assessment.findings is '[S] what was found, encrypted under the key of the child';
      comment on column children.age_assessment.document_number is '[P] number of the document or report, encrypted under the key of the child';
      comment on column children.age_assessment.consent_id is '[O] the consent of the child to it';
      comment on column children.age_assessment.applied_at is '[O] when the birth date was corrected by it';
      comment on column children.age_assessment.applied_by is '[O] who corrected the birth date by it';
      comment on column children.age_assessment.agency_id is '[O] agency that recorded it';
      comment on column children.age_assessment.recorded_by is '[O] who recorded it';
      comment on column children.age_assessment.version is '[O] counter of changes';
      comment on column children.age_assessment.created_at is '[O] when recorded';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table children.age_assessment');
  }
}
