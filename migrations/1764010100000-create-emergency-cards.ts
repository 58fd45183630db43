import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Emergency cards: what whoever has a child in their hands must know at once, and who is told of each look. */
export class CreateEmergencyCards1764010100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.emergency_card (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        version integer not null check (version > 0),
        medication bytea,
        allergies bytea,
        conditions bytea,
        self_harm_risk text not null,
        self_harm_note bytea,
        contacts bytea not null,
        languages text[] not null,
        communication bytea,
        reviewed_at timestamptz not null,
        back_dating_reason text,
        recorded_by uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        recorded_at timestamptz not null
      );
      create unique index emergency_card_version on children.emergency_card (child_id, version);
      comment on table children.emergency_card is 'What whoever has the child in their hands must know at once; each change is a version more, and the earlier ones stay';
      comment on column children.emergency_card.id is '[O] identifier';
      comment on column children.emergency_card.child_id is '[S] the child';
      comment on column children.emergency_card.version is '[O] counter of changes; the highest holds';
      comment on column children.emergency_card.medication is '[S] medicines, encrypted under the key of the child';
      comment on column children.emergency_card.allergies is '[S] allergies, encrypted under the key of the child';
      comment on column children.emergency_card.conditions is '[S] illnesses and conditions, encrypted under the key of the child';
      comment on column children.emergency_card.self_harm_risk is '[S] code of list self-harm-risks';
      comment on column children.emergency_card.self_harm_note is '[S] what is known of self-harm, encrypted under the key of the child';
      comment on column children.emergency_card.contacts is '[P] whom to call: names, telephones, relations, encrypted under the key of the child';
      comment on column children.emergency_card.languages is '[P] codes of list languages in which the child understands';
      comment on column children.emergency_card.communication is '[S] how to speak with the child, encrypted under the key of the child';
      comment on column children.emergency_card.reviewed_at is '[O] when it was gone through with the child or the family';
      comment on column children.emergency_card.back_dating_reason is '[O] code: why it is recorded late';
      comment on column children.emergency_card.recorded_by is '[O] who recorded it';
      comment on column children.emergency_card.agency_id is '[O] agency of who recorded it';
      comment on column children.emergency_card.recorded_at is '[O] when recorded';

      comment on table children.search_notice is 'Tells the agency that holds a child that another one has met the same child, or has read its emergency card';
      comment on column children.search_notice.kind is '[O] what happened: attached, card-read';
      comment on column children.search_notice.from_agency_id is '[O] agency that met the child or read its card';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      comment on column children.search_notice.from_agency_id is '[O] agency that met the child';
      comment on column children.search_notice.kind is '[O] what happened: attached';
      comment on table children.search_notice is 'Tells the agency that holds a child that another one has met the same child';
      drop table children.emergency_card;
    `);
  }
}
