import { showChildLabel } from '../../children';
import type { DocumentContentEntity } from '../persistence/document-content.entity';
import type { DocumentRow } from '../persistence/document.repository';
import type {
  DocumentActionResponse,
  DocumentContentResponse,
  DocumentResponse,
  DocumentSummaryResponse,
  DocumentWithdrawalResponse,
} from './document.response';

/** What is shown of a paper beside its row. */
interface Shown {
  readonly title: string | null;
  readonly contents: readonly DocumentContentEntity[];
  readonly actions: readonly DocumentActionResponse[];
}

export const summariseDocument = (row: DocumentRow, title: string | null): DocumentSummaryResponse => ({
  id: row.id,
  child: showChildLabel(row),
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  kind: row.kind,
  title,
  language: row.language,
  datedOn: row.datedOn,
  state: row.state,
  editions: row.editions,
  agencyId: row.agencyId,
  describedBy: row.describedBy,
  createdAt: row.createdAt.toISOString(),
});

export const showDocument = (row: DocumentRow, { title, contents, actions }: Shown): DocumentResponse => ({
  ...summariseDocument(row, title),
  contents: contents.map(showContent),
  withdrawal: showWithdrawal(row),
  availableActions: actions,
  version: row.version,
});

const showContent = (content: DocumentContentEntity): DocumentContentResponse => ({
  edition: content.edition,
  mediaType: content.mediaType,
  size: content.size,
  sha256: content.sha256,
  uploadedBy: content.uploadedBy,
  uploadedAt: content.uploadedAt.toISOString(),
});

function showWithdrawal({
  withdrawnAt,
  withdrawnBy,
  withdrawalReason,
}: DocumentRow): DocumentWithdrawalResponse | null {
  if (withdrawnAt === null || withdrawnBy === null || withdrawalReason === null) return null;
  return { reasonCode: withdrawalReason, by: withdrawnBy, at: withdrawnAt.toISOString() };
}
