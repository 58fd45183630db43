-- What was said about the work of a centre is for who knows that work: of help without a charge nobody else learns anything,
-- whatever they hold of the child (Law 919-IIQ; GC24 §66–71).
create policy consent_of_work on children.consent as restrictive to diversion_app
  using (file_kind <> 'case'
    or recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    or exists (select 1 from children.held h
      where h.file_kind = 'case' and h.file_id = consent.file_id and h.level in ('identity', 'record', 'defence') offset 0));
