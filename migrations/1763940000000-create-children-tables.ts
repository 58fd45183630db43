import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children, their encrypted identity, the people who represent them, and who needs to know what about them. */
export class CreateChildrenTables1763940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists children;

      create table children.child (
        id uuid primary key,
        number text not null unique,
        initials text not null,
        sex text not null,
        district text not null,
        disability text not null,
        status text not null,
        languages text[] not null,
        interpreter text not null,
        birth_date_certainty text not null,
        identity_version integer not null,
        registered_by uuid not null,
        registering_agency_id uuid not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      comment on table children.child is 'A child, without identity: what other modules may refer to';
      comment on column children.child.id is '[O] identifier';
      comment on column children.child.number is '[P] pseudonymous public number';
      comment on column children.child.initials is '[P] initials, for lists';
      comment on column children.child.sex is '[P] code of list sexes';
      comment on column children.child.district is '[P] district of residence, code of list districts';
      comment on column children.child.disability is '[S] code of list disabilities';
      comment on column children.child.status is '[S] code of list child-statuses';
      comment on column children.child.languages is '[P] codes of list languages';
      comment on column children.child.interpreter is '[P] need of an interpreter: needed, not-needed, not-recorded';
      comment on column children.child.birth_date_certainty is '[P] code of list birth-date-certainties';
      comment on column children.child.identity_version is '[O] counter of corrections of name or birth date';
      comment on column children.child.registered_by is '[O] who registered';
      comment on column children.child.registering_agency_id is '[O] agency that registered and answers questions about the child';
      comment on column children.child.version is '[O] counter of changes';
      comment on column children.child.created_at is '[O] when registered';
      comment on column children.child.updated_at is '[O] when last changed';

      create table children.need_to_know (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        file_kind text not null check (file_kind in ('child', 'intake', 'referral', 'case', 'order', 'mandate')),
        file_id uuid not null,
        grantee_kind text not null check (grantee_kind in ('agency', 'person')),
        grantee_id uuid not null,
        for_roles text[],
        level text not null check (level in ('status', 'identity', 'record', 'defence')),
        level_on_acceptance text check (level_on_acceptance in ('identity', 'record')),
        basis_kind text not null,
        basis_id uuid not null,
        valid_from timestamptz not null,
        valid_until timestamptz,
        granted_by uuid not null,
        ended_at timestamptz,
        ended_by uuid,
        end_reason text
      );
      create unique index need_to_know_live on children.need_to_know
        (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null;
      create index need_to_know_child on children.need_to_know (child_id, valid_from);
      create index need_to_know_file on children.need_to_know (file_kind, file_id);
      comment on table children.need_to_know is 'Who may know what about which file of which child, and why';
      comment on column children.need_to_know.id is '[O] identifier';
      comment on column children.need_to_know.child_id is '[S] the child';
      comment on column children.need_to_know.file_kind is '[O] kind of the file it opens';
      comment on column children.need_to_know.file_id is '[O] the file it opens, and no other';
      comment on column children.need_to_know.grantee_kind is '[O] agency or person';
      comment on column children.need_to_know.grantee_id is '[O] who may know';
      comment on column children.need_to_know.for_roles is '[O] only those of the agency who have one of these roles; everybody when empty';
      comment on column children.need_to_know.level is '[O] status, identity, record or defence';
      comment on column children.need_to_know.level_on_acceptance is '[O] the level that it rises to when the grantee accepts';
      comment on column children.need_to_know.basis_kind is '[O] kind of what it rests on';
      comment on column children.need_to_know.basis_id is '[O] what it rests on';
      comment on column children.need_to_know.valid_from is '[O] from';
      comment on column children.need_to_know.valid_until is '[O] until';
      comment on column children.need_to_know.granted_by is '[O] whose act opened it';
      comment on column children.need_to_know.ended_at is '[O] when it was closed';
      comment on column children.need_to_know.ended_by is '[O] whose act closed it';
      comment on column children.need_to_know.end_reason is '[O] code of the act that closed it';

      create table children.data_key (
        child_id uuid primary key references children.child (id) deferrable initially deferred,
        wrapped_key bytea not null
      );
      comment on table children.data_key is 'The key under which everything personal of one child is encrypted; erasing the child is destroying it';
      comment on column children.data_key.child_id is '[O] whose';
      comment on column children.data_key.wrapped_key is '[S] data key, wrapped by a key outside the database';

      create table children.identity (
        child_id uuid primary key references children.child (id) deferrable initially deferred,
        name bytea not null,
        birth_date bytea,
        identity_number bytea,
        address bytea,
        contact bytea
      );
      comment on table children.identity is 'Who the child is, encrypted under the key of the child';
      comment on column children.identity.child_id is '[O] whose';
      comment on column children.identity.name is '[P] given name, family name, patronymic, encrypted';
      comment on column children.identity.birth_date is '[P] birth date or its range, encrypted';
      comment on column children.identity.identity_number is '[P] identity number, encrypted';
      comment on column children.identity.address is '[P] address, encrypted';
      comment on column children.identity.contact is '[P] telephone or other contact, encrypted';

      create table children.match_token (
        child_id uuid not null references children.child (id) deferrable initially deferred,
        token bytea not null,
        primary key (token, child_id)
      );
      create index match_token_child on children.match_token (child_id);
      comment on table children.match_token is 'Keyed hashes by which a child is found again';
      comment on column children.match_token.child_id is '[S] the child';
      comment on column children.match_token.token is '[P] keyed hash of a folded name token, birth date or identity number';

      create table children.identity_correction (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        field text not null,
        old_value bytea,
        reason_code text not null,
        corrected_by uuid not null,
        agency_id uuid not null,
        corrected_at timestamptz not null
      );
      create index identity_correction_child on children.identity_correction (child_id, corrected_at);
      comment on table children.identity_correction is 'What was corrected, with the old value kept';
      comment on column children.identity_correction.id is '[O] identifier';
      comment on column children.identity_correction.child_id is '[S] the child';
      comment on column children.identity_correction.field is '[O] what was corrected';
      comment on column children.identity_correction.old_value is '[P] the value before, encrypted';
      comment on column children.identity_correction.reason_code is '[O] why';
      comment on column children.identity_correction.corrected_by is '[O] who';
      comment on column children.identity_correction.agency_id is '[O] agency of who corrected';
      comment on column children.identity_correction.corrected_at is '[O] when';

      create table children.representative (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        kind text not null,
        name bytea not null,
        contact bytea,
        authority text not null,
        proof text,
        conflict text not null,
        valid_from date not null,
        valid_until date,
        version integer not null,
        agency_id uuid not null,
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index representative_child on children.representative (child_id);
      comment on table children.representative is 'Who stands for the child, on which authority, and whether a conflict of interest bars them';
      comment on column children.representative.id is '[O] identifier';
      comment on column children.representative.child_id is '[S] the child';
      comment on column children.representative.kind is '[O] code of list representative-kinds';
      comment on column children.representative.name is '[P] name, encrypted under the key of the child';
      comment on column children.representative.contact is '[P] contact, encrypted under the key of the child';
      comment on column children.representative.authority is '[O] code of what the authority rests on';
      comment on column children.representative.proof is '[O] code of the proof that was shown';
      comment on column children.representative.conflict is '[S] code of list representative-conflicts';
      comment on column children.representative.valid_from is '[O] from';
      comment on column children.representative.valid_until is '[O] until';
      comment on column children.representative.version is '[O] counter of changes';
      comment on column children.representative.agency_id is '[O] agency that recorded it; alone sees a representative with a conflict';
      comment on column children.representative.created_by is '[O] who recorded it';
      comment on column children.representative.created_at is '[O] when recorded';
      comment on column children.representative.updated_at is '[O] when last changed';

      create table children.search_notice (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        agency_id uuid not null,
        kind text not null,
        from_agency_id uuid not null,
        at timestamptz not null,
        read_at timestamptz,
        read_by uuid
      );
      create index search_notice_agency on children.search_notice (agency_id, at) where read_at is null;
      comment on table children.search_notice is 'Tells the agency that holds a child that another one has met the same child';
      comment on column children.search_notice.id is '[O] identifier';
      comment on column children.search_notice.child_id is '[S] the child';
      comment on column children.search_notice.agency_id is '[O] agency that is told';
      comment on column children.search_notice.kind is '[O] what happened: attached';
      comment on column children.search_notice.from_agency_id is '[O] agency that met the child';
      comment on column children.search_notice.at is '[O] when';
      comment on column children.search_notice.read_at is '[O] when somebody took notice';
      comment on column children.search_notice.read_by is '[O] who took notice';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table children.search_notice, children.representative, children.identity_correction, children.match_token,
        children.identity, children.data_key, children.need_to_know, children.child;
    `);
  }
}
