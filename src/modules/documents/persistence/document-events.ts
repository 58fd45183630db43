/** What happened to the papers in the file of a case, for its timeline; $1 is the case. */
export const DOCUMENT_EVENTS = `select d.created_at as at, 'document' as kind, d.id as row_id, 'describe' as code, d.id,
    null as from_state, 'described' as to_state, d.described_by as by_account, null as role, d.kind as reason_code
  from documents.document d where d.file_kind = 'case' and d.file_id = $1
  union all
  select c.uploaded_at, 'document', c.id, 'upload', d.id, null, 'uploaded', c.uploaded_by, null, null
  from documents.document d join documents.content c on c.document_id = d.id
  where d.file_kind = 'case' and d.file_id = $1
  union all
  select d.withdrawn_at, 'document', d.id, 'withdraw', d.id, null, 'withdrawn', d.withdrawn_by, null, d.withdrawal_reason
  from documents.document d where d.file_kind = 'case' and d.file_id = $1 and d.withdrawn_at is not null`;
