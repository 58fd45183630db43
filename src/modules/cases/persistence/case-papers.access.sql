-- Papers of a case are not for who must have nothing to do with it (BR 6.3, 22), whatever they hold.
create policy document_without_conflict on documents.document as restrictive to diversion_app
  using (file_kind <> 'case' or not exists (select 1 from cases.conflict_of_interest c
    where c.case_id = document.file_id
      and c.account_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
